package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Status;
import io.waymark.team.TeamFacts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed since a scenario was kept, as far as it matters to it.
 *
 * @param done how many of the cards that it names are done, likewise dropped
 * @param gone how many of them are not on the roadmap any more
 * @param teams how many of the teams that it names are not in use any more
 * @param finished how many actions of the unit were finished
 * @param accepted whether another plan was accepted
 */
record SinceKept(long done, long dropped, long gone, long teams, long finished, boolean accepted) {

    static SinceKept of(PlanGround ground, KeptScenario scenario) {
        WhatIfQuery query = scenario.query();
        List<Card> named = ground.roadmap().cards().stream()
                .filter(it -> query.cards().contains(it.id()))
                .toList();
        Set<InitiativeId> there = named.stream().map(Card::id).collect(Collectors.toSet());
        return new SinceKept(
                count(named, Status.DONE),
                count(named.stream().filter(it -> !query.in().contains(it.id())).toList(), Status.DROPPED),
                query.cards().stream().filter(it -> !there.contains(it)).count(),
                lacking(ground.teams(), query),
                finishedAfter(ground, scenario.savedAt()),
                ground.accepted()
                        .filter(it -> it.acceptedAt().isAfter(scenario.savedAt()))
                        .isPresent());
    }

    public boolean nothing() {
        return done + dropped + gone + teams + finished == 0 && !accepted;
    }

    private static long count(List<Card> cards, Status status) {
        return cards.stream().filter(it -> it.facts().status() == status).count();
    }

    private static long lacking(List<TeamFacts> teams, WhatIfQuery query) {
        Set<UUID> inUse = teams.stream()
                .filter(it -> !it.archived())
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
        return Stream.of(
                        query.people().keySet().stream(),
                        query.days().keySet().stream(),
                        query.teams().values().stream().flatMap(it -> it.stream()))
                .flatMap(it -> it)
                .distinct()
                .filter(it -> !inUse.contains(it))
                .count();
    }

    private static long finishedAfter(PlanGround ground, Instant moment) {
        return ground.roadmap().cards().stream()
                .flatMap(it -> it.actions().stream())
                .map(it -> it.facts().finished())
                .filter(Objects::nonNull)
                .filter(it -> it.at().isAfter(moment))
                .count();
    }
}
