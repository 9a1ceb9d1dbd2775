package io.waymark.planning;

import io.waymark.form.NameKey;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a new assessment could be called. */
final class ProposedTitle {

    private ProposedTitle() {}

    /** The quarter; where that is a title already the quarter with a number, for example "2027 Q1 (2)". */
    static String of(String quarter, Collection<String> taken) {
        Set<NameKey> names = taken.stream().map(NameKey::of).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(quarter),
                        IntStream.iterate(2, it -> it + 1).mapToObj(it -> "%s (%d)".formatted(quarter, it)))
                .filter(it -> !names.contains(NameKey.of(it)))
                .findFirst()
                .orElseThrow();
    }
}
