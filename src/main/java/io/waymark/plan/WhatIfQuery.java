package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.InitiativeId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to try, as the address of the page says it; what cannot be read there is not tried.
 *
 * @param out cards that are left out
 * @param people of a team; another number takes its capacity along
 * @param days of a team, person-days in a usual quarter
 * @param starts the first day on which a card may start
 */
record WhatIfQuery(
        Set<InitiativeId> out,
        Map<UUID, Integer> people,
        Map<UUID, Integer> days,
        Map<InitiativeId, LocalDate> starts) {

    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_DAYS = 10_000;

    /** Reads {@code out=<card>}, {@code people.<team>=7}, {@code days.<team>=120} and {@code start.<card>=2027-04-01}. */
    static WhatIfQuery of(Map<String, List<String>> parameters) {
        Set<InitiativeId> out = new HashSet<>();
        parameters.getOrDefault("out", List.of()).forEach(it -> {
            UUID id = read(it, UUID::fromString);
            if (id != null) {
                out.add(new InitiativeId(id));
            }
        });
        Map<InitiativeId, LocalDate> starts = new HashMap<>();
        named(parameters, "start.", LocalDate::parse).forEach((card, day) -> starts.put(new InitiativeId(card), day));
        return new WhatIfQuery(
                out,
                named(parameters, "people.", it -> within(Integer.parseInt(it), MOST_PEOPLE)),
                named(parameters, "days.", it -> within(Integer.parseInt(it), MOST_DAYS)),
                starts);
    }

    /** The team as it would be. */
    TeamCapacity changed(TeamCapacity team) {
        int members = people.getOrDefault(team.id(), team.members());
        double grown = team.usual() * members / Math.max(1, team.members());
        double usual = days.containsKey(team.id()) && days.get(team.id()) != Math.round(team.usual())
                ? Objects.requireNonNull(days.get(team.id()))
                : grown;
        double times = team.usual() == 0 ? 1 : usual / team.usual();
        Map<Quarter, Double> quarters = new HashMap<>();
        team.quarters().forEach((quarter, its) -> quarters.put(quarter, its * times));
        return new TeamCapacity(team.id(), team.name(), members, usual, quarters, team.daysOff(), team.roles());
    }

    private static int within(int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("Not from 0 to " + most);
        }
        return number;
    }

    private static <T> Map<UUID, T> named(
            Map<String, List<String>> parameters, String prefix, Function<String, T> reading) {
        Map<UUID, T> named = new HashMap<>();
        parameters.forEach((name, values) -> {
            UUID id = name.startsWith(prefix) ? read(name.substring(prefix.length()), UUID::fromString) : null;
            T value = id == null || values.isEmpty() ? null : read(values.getFirst(), reading);
            if (id != null && value != null) {
                named.put(id, value);
            }
        });
        return named;
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
