package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import io.waymark.figure.KnownDays;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was typed into fields; what means nothing is empty. */
final class Typed {

    private Typed() {}

    static Optional<LocalDate> day(String text) {
        return KnownDays.read(text);
    }

    static Optional<EvidenceId> piece(String text) {
        return read(text, EvidenceId::of);
    }

    static Optional<Integer> number(String text) {
        return read(text, Integer::valueOf);
    }

    static Optional<PersonId> colleague(String text, Collection<Member> colleagues) {
        return colleagues.stream()
                .map(Member::person)
                .filter(it -> it.toString().equals(text))
                .findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
