package io.waymark.wording;

import io.waymark.content.GlossaryTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be said about a wording: its technical terms with plain words to offer, and how hard it is to read.
 *
 * @param more marked like the title; without stretches where there is nothing more
 */
public record Advice(MarkedText title, MarkedText more, List<MarkedText> keyResults, Readability readability) {

    /** The first stretch of each technical term, in the order in which they stand. */
    public List<MarkedText.Stretch> marks() {
        Map<GlossaryTerm, MarkedText.Stretch> first = new LinkedHashMap<>();
        Stream.concat(Stream.of(title, more), keyResults.stream())
                .flatMap(it -> it.stretches().stream())
                .forEach(it -> Optional.ofNullable(it.term()).ifPresent(term -> first.putIfAbsent(term, it)));
        return List.copyOf(first.values());
    }
}
