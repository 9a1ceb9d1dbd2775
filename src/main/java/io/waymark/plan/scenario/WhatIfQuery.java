package io.waymark.plan.scenario;

import io.waymark.figure.Quarter;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants to try.
 *
 * @param out cards that are left out
 * @param in dropped cards that are taken up again
 * @param people of a team; another number takes its capacity along
 * @param days of a team, person-days in a usual quarter
 * @param starts the first day on which a card may start
 * @param quarters that cards are pinned to; empty where one is pinned to none
 * @param teams that work cards; empty where anybody may
 */
record WhatIfQuery(
        Set<InitiativeId> out,
        Set<InitiativeId> in,
        Map<UUID, Integer> people,
        Map<UUID, Integer> days,
        Map<InitiativeId, LocalDate> starts,
        Map<InitiativeId, Optional<Quarter>> quarters,
        Map<InitiativeId, Optional<UUID>> teams) {

    static final WhatIfQuery NOTHING =
            new WhatIfQuery(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The team as it would be. */
    TeamCapacity changed(TeamCapacity team) {
        int members = people.getOrDefault(team.id(), team.members());
        double grown = team.usual() * members / Math.max(1, team.members());
        double usual = days.containsKey(team.id()) && days.get(team.id()) != Math.round(team.usual())
                ? Objects.requireNonNull(days.get(team.id()))
                : grown;
        double times = team.usual() == 0 ? 1 : usual / team.usual();
        Map<Quarter, Double> changed = new HashMap<>();
        team.quarters().forEach((quarter, its) -> changed.put(quarter, its * times));
        return new TeamCapacity(team.id(), team.name(), members, usual, changed, team.daysOff(), team.roles());
    }

    /** The cards that it says anything about. */
    Set<InitiativeId> cards() {
        return Stream.of(out, in, starts.keySet(), quarters.keySet(), teams.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
