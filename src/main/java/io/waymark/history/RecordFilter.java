package io.waymark.history;

import io.waymark.assessment.page.Before;
import io.waymark.figure.KnownDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which changes are listed, as the address says. What the address does not say, or says in a way that means nothing, does not
 * filter.
 *
 * @param thing what was changed; null for all
 * @param person who did it; null for everybody
 * @param from first day, where the reader counts days; null where the list has no end
 * @param to last day; null for today and later
 * @param of the one thing whose changes are meant; null for all
 * @param before where the list goes on; null for its begin
 */
record RecordFilter(
        @Nullable ChangedThing thing,
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID of,
        @Nullable Before before) {

    static RecordFilter typed(Map<String, String> fields) {
        return new RecordFilter(
                thing(fields.getOrDefault("thing", "")),
                id(fields.getOrDefault("person", "")),
                KnownDays.read(fields.getOrDefault("from", "")).orElse(null),
                KnownDays.read(fields.getOrDefault("to", "")).orElse(null),
                id(fields.getOrDefault("of", "")),
                Before.read(fields.getOrDefault("before", "")));
    }

    /** Whether the address says more than whose changes are meant. */
    public boolean active() {
        return thing != null || person != null || from != null || to != null;
    }

    RecordFilter after(@Nullable Before last) {
        return new RecordFilter(thing, person, from, to, of, last);
    }

    /** The kinds of acts that are meant. */
    String[] kinds() {
        return (thing == null ? ChangedThing.all() : thing.kinds()).toArray(String[]::new);
    }

    /** The filter as an address. */
    String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("thing", Optional.ofNullable(thing))
                .queryParamIfPresent("person", Optional.ofNullable(person))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("of", Optional.ofNullable(of))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .encode()
                .toUriString();
    }

    private static @Nullable ChangedThing thing(String text) {
        return Arrays.stream(ChangedThing.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
