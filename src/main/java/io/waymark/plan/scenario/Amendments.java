package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Status;
import io.waymark.team.TeamFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scenario would change of a roadmap and its teams as they stand: pure, and the same for whoever tells it and whoever does it. */
final class Amendments {

    private final List<TeamFacts> teams;
    private final WhatIfQuery query;

    private Amendments(List<TeamFacts> teams, WhatIfQuery query) {
        this.teams = teams.stream().filter(it -> !it.archived()).toList();
        this.query = query;
    }

    /** Of teams by name, then of cards in the order of work, dropped ones last; what stands as wished already is none. */
    static List<Amendment> of(PlanGround ground, WorkAhead ahead, WhatIfQuery query) {
        Amendments amendments = new Amendments(ground.teams(), query);
        return Stream.of(
                        amendments.teams.stream().flatMap(it -> amendments.ofTeam(it, ahead)),
                        ahead.cards().stream().flatMap(amendments::ofCard),
                        ground.dropped().stream()
                                .filter(it -> query.in().contains(it.id()))
                                .map(it -> card(Amendment.Kind.IN, it, Status.DROPPED.name(), Status.PROPOSED.name())))
                .flatMap(Function.identity())
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    /** What of a wish changes anything. */
    static WhatIfQuery meant(WhatIfQuery query, List<Amendment> amendments) {
        Set<String> keys = amendments.stream().map(Amendment::key).collect(Collectors.toSet());
        return new WhatIfQuery(
                meant(query.out(), Amendment.Kind.OUT, keys),
                meant(query.in(), Amendment.Kind.IN, keys),
                meant(query.people(), Amendment.Kind.PEOPLE, keys),
                meant(query.days(), Amendment.Kind.DAYS, keys),
                meant(query.starts(), Amendment.Kind.START, keys),
                meant(query.quarters(), Amendment.Kind.QUARTER, keys),
                meant(query.teams(), Amendment.Kind.TEAM, keys));
    }

    private static Set<InitiativeId> meant(Set<InitiativeId> cards, Amendment.Kind kind, Set<String> keys) {
        return cards.stream().filter(it -> keys.contains(kind + "." + it)).collect(Collectors.toUnmodifiableSet());
    }

    private static <K, V> Map<K, V> meant(Map<K, V> all, Amendment.Kind kind, Set<String> keys) {
        return all.entrySet().stream()
                .filter(it -> keys.contains(kind + "." + it.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Amendment> ofTeam(TeamFacts team, WorkAhead ahead) {
        UUID id = team.id().value();
        Optional<TeamCapacity> changed = ahead.backlog().teams().stream()
                .filter(it -> it.id().equals(id))
                .map(query::changed)
                .findFirst();
        return changed.stream()
                .flatMap(it -> Stream.of(
                        team(Amendment.Kind.PEOPLE, team, Math.max(1, team.people()), it.members()),
                        team(Amendment.Kind.DAYS, team, team.usual(), Math.round(it.usual()))));
    }

    private Stream<Amendment> ofCard(Card card) {
        if (query.out().contains(card.id())) {
            return Stream.of(
                    card(Amendment.Kind.OUT, card, card.facts().status().name(), ""));
        }
        return Stream.of(
                        Optional.ofNullable(query.quarters().get(card.id()))
                                .map(it -> card(
                                        Amendment.Kind.QUARTER,
                                        card,
                                        text(card.facts().target()),
                                        text(it.orElse(null)))),
                        Optional.ofNullable(query.starts().get(card.id()))
                                .map(it -> card(
                                        Amendment.Kind.START,
                                        card,
                                        text(card.facts().startNotBefore()),
                                        text(it))),
                        Optional.ofNullable(query.teams().get(card.id())).flatMap(it -> ofTeam(card, it)))
                .flatMap(Optional::stream);
    }

    private Optional<Amendment> ofTeam(Card card, Optional<UUID> wanted) {
        Optional<TeamFacts> known = wanted.flatMap(
                id -> teams.stream().filter(it -> it.id().value().equals(id)).findFirst());
        return wanted.isPresent() && known.isEmpty()
                ? Optional.empty()
                : Optional.of(card(
                        Amendment.Kind.TEAM,
                        card,
                        card.facts().team() == null ? "" : card.facts().team().name(),
                        known.map(TeamFacts::name).orElse("")));
    }

    private static Amendment card(Amendment.Kind kind, Card card, String before, String after) {
        return new Amendment(kind, card.id().value(), card.title(), before, after);
    }

    private static Amendment team(Amendment.Kind kind, TeamFacts team, long before, long after) {
        return new Amendment(kind, team.id().value(), team.name(), String.valueOf(before), String.valueOf(after));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
