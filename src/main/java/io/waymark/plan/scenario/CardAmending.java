package io.waymark.plan.scenario;

import io.waymark.organisation.Member;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Status;
import io.waymark.team.TeamId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes into the cards of a roadmap what a scenario wants of them, within the transaction of its adoption. */
@Component
class CardAmending {

    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final Clock clock;

    CardAmending(InitiativeChanges changes, RoadmapRows rows, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Changes them.
     *
     * @param because why those are dropped that are left out
     * @return the entries in the record; empty where somebody was faster
     */
    Optional<List<AdoptedChange.OfCard>> amend(Member member, AdoptionPage page, String because) {
        WhatIfQuery query = page.scenario().query();
        Set<Object> touched = page.amendments().stream().map(Amendment::subject).collect(Collectors.toSet());
        List<AdoptedChange.OfCard> done = new ArrayList<>();
        for (Card card : page.ahead().cards()) {
            if (touched.contains(card.id().value())) {
                InitiativeFacts facts = card.facts();
                if (!noted(done, facts.id(), plan(member, facts, query, because))
                        || !noted(done, facts.id(), describe(member, facts, query))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(done);
    }

    private InitiativeChanges.Outcome plan(Member member, InitiativeFacts card, WhatIfQuery query, String because) {
        InitiativePlan plan = card.plan();
        InitiativePlan wanted = query.out().contains(card.id())
                ? new InitiativePlan(Status.DROPPED, because, plan.owner(), plan.target())
                : new InitiativePlan(
                        plan.status(),
                        plan.reason(),
                        plan.owner(),
                        query.quarters()
                                .getOrDefault(card.id(), Optional.ofNullable(plan.target()))
                                .orElse(null));
        return changes.plan(member, card.id(), card.version(), wanted, card.against(), clock);
    }

    private InitiativeChanges.Outcome describe(Member member, InitiativeFacts card, WhatIfQuery query) {
        if (query.out().contains(card.id())) {
            return InitiativeChanges.Outcome.Done.ALREADY;
        }
        TeamId team = query.teams()
                .getOrDefault(
                        card.id(),
                        Optional.ofNullable(card.team()).map(it -> it.id().value()))
                .map(TeamId::new)
                .orElse(null);
        CardWords words = new CardWords(
                card.title(), card.outcome(), query.starts().getOrDefault(card.id(), card.startNotBefore()), team);
        return changes.describe(member, card.id(), rows.find(member, card.id()).version(), words, clock);
    }

    private static boolean noted(
            List<AdoptedChange.OfCard> done, InitiativeId card, InitiativeChanges.Outcome outcome) {
        if (outcome instanceof InitiativeChanges.Outcome.Done it && it.change() != null) {
            done.add(new AdoptedChange.OfCard(card.value(), it.change()));
        }
        return outcome instanceof InitiativeChanges.Outcome.Done;
    }
}
