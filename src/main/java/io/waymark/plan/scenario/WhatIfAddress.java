package io.waymark.plan.scenario;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.InitiativeId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to try as the address of the page says it: {@code out=<card>}, {@code in=<card>}, {@code people.<team>=7},
 * {@code days.<team>=120}, {@code start.<card>=2027-04-01}, {@code quarter.<card>=2027 Q2} and {@code team.<card>=<team>}, the last
 * two also with {@code none}. What cannot be read is not tried.
 */
final class WhatIfAddress {

    static final String NONE = "none";

    private static final Set<String> CARDS = Set.of("out", "in");

    private static final List<String> PREFIXES = List.of("people.", "days.", "start.", "quarter.", "team.");
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_DAYS = 10_000;

    private WhatIfAddress() {}

    /** Whether anything is said, be it that all stays as it is. */
    static boolean asks(Map<String, List<String>> parameters) {
        return parameters.keySet().stream()
                .anyMatch(it -> CARDS.contains(it) || PREFIXES.stream().anyMatch(it::startsWith));
    }

    static WhatIfQuery read(Map<String, List<String>> parameters) {
        return new WhatIfQuery(
                cards(parameters, "out"),
                cards(parameters, "in"),
                named(parameters, "people.", UUID::fromString, it -> within(it, MOST_PEOPLE)),
                named(parameters, "days.", UUID::fromString, it -> within(it, MOST_DAYS)),
                named(parameters, "start.", InitiativeId::of, LocalDate::parse),
                named(parameters, "quarter.", InitiativeId::of, it -> orNone(it, Quarter::of)),
                named(parameters, "team.", InitiativeId::of, it -> orNone(it, UUID::fromString)));
    }

    /** Reads what {@link #of} wrote. */
    static WhatIfQuery read(String written) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : written.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters
                        .computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return read(parameters);
    }

    /** The same always written the same; empty where nothing is tried. */
    static String of(WhatIfQuery query) {
        return Stream.of(
                        query.out().stream().map(it -> "out=" + it),
                        query.in().stream().map(it -> "in=" + it),
                        written("people.", query.people(), String::valueOf),
                        written("days.", query.days(), String::valueOf),
                        written("start.", query.starts(), String::valueOf),
                        written("quarter.", query.quarters(), WhatIfAddress::orNone),
                        written("team.", query.teams(), WhatIfAddress::orNone))
                .flatMap(Stream::sorted)
                .collect(Collectors.joining("&"));
    }

    private static Set<InitiativeId> cards(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(it -> Stream.ofNullable(read(it, InitiativeId::of)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <K, V> Stream<String> written(String prefix, Map<K, V> values, Function<V, String> text) {
        return values.entrySet().stream()
                .map(it -> prefix + it.getKey() + "="
                        + URLEncoder.encode(text.apply(it.getValue()), StandardCharsets.UTF_8));
    }

    private static String orNone(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    private static <T> Optional<T> orNone(String text, Function<String, T> reading) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(reading.apply(text));
    }

    private static int within(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("Not from 0 to " + most);
        }
        return number;
    }

    private static <K, T> Map<K, T> named(
            Map<String, List<String>> parameters, String prefix, Function<String, K> key, Function<String, T> reading) {
        Map<K, T> named = new HashMap<>();
        parameters.forEach((name, values) -> {
            K id = name.startsWith(prefix) ? read(name.substring(prefix.length()), key) : null;
            T value = id == null || values.isEmpty() ? null : read(values.getFirst(), reading);
            if (id != null && value != null) {
                named.put(id, value);
            }
        });
        return Map.copyOf(named);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
