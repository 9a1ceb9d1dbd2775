package io.waymark.planning;

import io.waymark.form.NameKey;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a new assessment could be called. */
final class ProposedTitle {

    private ProposedTitle() {}

    /** The quarter; where that is a title already the quarter with a number, for example "2027 Q1 (2)". */
    static String of(String quarter, Collection<String> taken) {
        return Stream.concat(
                        Stream.of(quarter),
                        IntStream.iterate(2, it -> it + 1).mapToObj(it -> "%s (%d)".formatted(quarter, it)))
                .filter(it -> !isTaken(it, taken))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of these says the same. */
    static boolean isTaken(String title, Collection<String> taken) {
        return taken.stream().map(NameKey::of).anyMatch(NameKey.of(title)::equals);
    }
}
