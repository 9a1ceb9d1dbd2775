package io.waymark.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the business owner understands the words as they are now. It lapses by itself when a word changes. */
public sealed interface ConfirmationStanding {

    /** The owner of the goal said so of exactly these words. */
    record Understood(Understanding by) implements ConfirmationStanding {}

    /** The owner said so of other words. */
    record Lapsed(Understanding by, List<WordingDifference> differences) implements ConfirmationStanding {}

    /** Somebody said so who does not own the goal now. */
    record ByFormerOwner(Understanding by) implements ConfirmationStanding {}

    /** Nobody ever said so. */
    record Never() implements ConfirmationStanding {}

    /** @param said the latest of each person, in any order */
    static ConfirmationStanding of(Wording now, List<Understanding> said) {
        Optional<Understanding> owner = said.stream()
                .filter(it -> now.goal() != null && it.by().equals(now.goal().owner()))
                .findFirst();
        if (owner.isPresent()) {
            return byOwner(now, owner.get());
        }
        return said.stream()
                .max(Comparator.comparing(Understanding::at))
                .<ConfirmationStanding>map(ByFormerOwner::new)
                .orElseGet(Never::new);
    }

    private static ConfirmationStanding byOwner(Wording now, Understanding said) {
        return said.wording().equals(now.inFull())
                ? new Understood(said)
                : new Lapsed(said, WordingDifference.between(said.wording(), now.inFull()));
    }

    default boolean understood() {
        return this instanceof Understood;
    }

    default boolean lapsed() {
        return this instanceof Lapsed;
    }

    /** Its part of message keys. */
    default String key() {
        return switch (this) {
            case Understood it -> "understood";
            case Lapsed it -> "lapsed";
            case ByFormerOwner it -> "former";
            case Never it -> "never";
        };
    }
}
