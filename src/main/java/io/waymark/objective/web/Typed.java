package io.waymark.objective.web;

import io.waymark.figure.KnownDays;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields come in as text, so that whatever was typed can be shown again; what means nothing is empty. */
final class Typed {

    private Typed() {}

    /** A field that is missing is empty. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static List<String> texts(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static Optional<LocalDate> day(String text) {
        return KnownDays.read(text);
    }

    static Optional<Integer> number(String text) {
        return read(text, Integer::valueOf);
    }

    static Optional<UUID> id(String text) {
        return read(text, UUID::fromString);
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> of, String text) {
        return read(text, it -> Enum.valueOf(of, it));
    }

    static Optional<PersonId> colleague(String text, Collection<Member> colleagues) {
        return colleagues.stream()
                .map(Member::person)
                .filter(it -> it.toString().equals(text))
                .findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
