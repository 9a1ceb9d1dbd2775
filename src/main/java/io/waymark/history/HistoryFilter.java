package io.waymark.history;

import io.waymark.assessment.page.Before;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries are listed, as the address says. What the address does not say, or says in a way that means nothing, does
 * not filter.
 *
 * @param person who did it; null for everybody
 * @param kind of what was done, the middle of its message key; empty for all
 * @param before where the list goes on; null for its begin
 */
record HistoryFilter(
        @Nullable UUID person, String kind, @Nullable Before before) {

    static HistoryFilter typed(Map<String, String> fields) {
        return new HistoryFilter(
                person(fields.getOrDefault("person", "")),
                kind(fields.getOrDefault("kind", "")),
                Before.read(fields.getOrDefault("before", "")));
    }

    public boolean active() {
        return person != null || !kind.isEmpty();
    }

    HistoryFilter after(Before last) {
        return new HistoryFilter(person, kind, last);
    }

    /** The filter as an address. */
    String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("person", Optional.ofNullable(person))
                .queryParamIfPresent("kind", Optional.of(kind).filter(it -> !it.isEmpty()))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .encode()
                .toUriString();
    }

    private static String kind(String text) {
        return text.matches("[a-z-]+") ? text : "";
    }

    private static @Nullable UUID person(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
