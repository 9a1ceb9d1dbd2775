package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.plan.ProposedPlans;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.DailyOrders;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plan that Archie accepted with the teams: each card stands in the quarter in which its last action ends, the next two
 * quarters are planned, and what ends later than in a year and a half has no quarter yet. Two cards did not become ready in time.
 */
@Component
@Order(95)
@Profile("demo-world")
class AcmePlan implements AcmeScene {

    private static final int QUARTERS = 6;
    private static final int PLANNED = 1;
    private static final int LATE = 2;
    private static final int A_WEEK = 7;
    private static final int DAYS_AGO = 5;

    private final DailyOrders keeping;
    private final ProposedPlans plans;
    private final InitiativeChanges changes;
    private final Roadmaps roadmaps;
    private final Clock clock;

    AcmePlan(DailyOrders keeping, ProposedPlans plans, InitiativeChanges changes, Roadmaps roadmaps, Clock clock) {
        this.keeping = keeping;
        this.plans = plans;
        this.changes = changes;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        List<PersonId> owners = Stream.of(Persona.ARCHIE, Persona.TESS, Persona.PETE, Persona.POLLY, Persona.PIA)
                .map(it -> members.get(it).person())
                .toList();
        Tenancy.of(archie).run(() -> {
            keeping.keep(archie, open.unit(), archie.today(clock).minusDays(A_WEEK));
            plan(archie, open.unit(), owners);
        });
    }

    private void plan(Member archie, UnitId unit, List<PersonId> owners) {
        Map<ActionId, LocalDate> ends = plans.accept(archie, unit);
        Quarter now = Quarter.of(archie.today(clock));
        List<Card> cards = roadmaps.of(archie, unit, archie.today(clock)).cards();
        List<Card> begun = cards.stream()
                .filter(it -> it.facts().status() == Status.IN_PROGRESS)
                .toList();
        for (int place = 0; place < cards.size(); place++) {
            Card card = cards.get(place);
            PersonId owner = owners.get(place % owners.size());
            Optional<Quarter> end = end(card, ends).filter(it -> it.compareTo(now.plus(QUARTERS)) <= 0);
            if (begun.contains(card) && begun.indexOf(card) < LATE) {
                change(archie, card, card.facts().status(), owner, Optional.of(now.plus(-1)));
            } else if (card.facts().status() == Status.PROPOSED && end.isPresent()) {
                boolean soon =
                        end.filter(it -> it.compareTo(now.plus(PLANNED)) <= 0).isPresent();
                boolean free = card.facts().cost() == null;
                change(archie, card, soon && free ? Status.PLANNED : Status.PROPOSED, owner, end);
            } else if (card.rank().isPresent() && end.isPresent()) {
                change(archie, card, card.facts().status(), owner, end);
            }
        }
    }

    private static Optional<Quarter> end(Card card, Map<ActionId, LocalDate> ends) {
        return card.actions().stream()
                .flatMap(it -> Optional.ofNullable(ends.get(it.facts().id())).stream())
                .max(Comparator.naturalOrder())
                .map(Quarter::of);
    }

    /** Who owns it already keeps it. */
    private void change(Member archie, Card card, Status status, PersonId owner, Optional<Quarter> target) {
        InitiativePlan plan = card.facts().plan();
        PersonId its = Optional.ofNullable(plan.owner()).orElse(owner);
        Clock at = DemoQuarter.before(0).daysEarlier(DAYS_AGO);
        changes.plan(
                archie,
                card.id(),
                card.facts().version(),
                new InitiativePlan(status, plan.reason(), its, target.orElse(plan.target())),
                at);
    }
}
