package io.waymark.local;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.DailyOrders;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's roadmap: begun with the first milestone, some of it done each quarter, the next of it under way. */
@Component
@Profile("demo-world")
class AcmeRoadmap {

    private static final int UNDER_WAY = 3;
    private static final int PLANNED = 9;
    private static final int TICKED = 2;
    private static final String STUCK = "The firm that hosts the shop has not said yet when it lets us in";
    private static final int A_QUARTER = 3;
    /** The day before work of a quarter begins. */
    private static final int NOT_BEGUN = AcmeQuarterWork.LAST_FINISHED + AcmeQuarterWork.FINISHED_WITHIN + 1;

    private final InitiativesFromGaps gaps;
    private final AcmeCards cards;
    private final ActionChanges actions;
    private final DailyOrders keeping;
    private final Clock clock;

    AcmeRoadmap(InitiativesFromGaps gaps, AcmeCards cards, ActionChanges actions, DailyOrders keeping, Clock clock) {
        this.gaps = gaps;
        this.cards = cards;
        this.actions = actions;
        this.keeping = keeping;
        this.clock = clock;
    }

    void makeFromGaps(Member archie, UnitId unit, Clock at) {
        Tenancy.of(archie).call(() -> gaps.make(archie, unit, at));
    }

    /** What stands before the work of a quarter begins, and before its answers are in. */
    void keepOrder(Member archie, UnitId unit, IntFunction<Clock> daysEarlier) {
        LocalDate day = archie.today(daysEarlier.apply(NOT_BEGUN));
        Tenancy.of(archie).run(() -> keeping.keep(archie, unit, day));
    }

    /** The first that wait for nothing are worked on or planned, and so is what was begun; one cannot go on. */
    void plan(Member archie, UnitId unit, List<PersonId> owners, Clock at) {
        Tenancy.of(archie).run(() -> {
            List<Card> ready = cards.open(archie, unit).stream()
                    .filter(it -> !it.waits() && !it.allFinished())
                    .limit(PLANNED)
                    .toList();
            for (int place = 0; place < ready.size(); place++) {
                Quarter target = AcmeCards.quarter(archie, clock).plus(place / A_QUARTER);
                Status status = place < UNDER_WAY ? Status.IN_PROGRESS : Status.PLANNED;
                cards.set(archie, ready.get(place), status, owners.get(place % owners.size()), target, at);
            }
            ready.stream().limit(UNDER_WAY).forEach(it -> tick(archie, it, at));
            block(archie, cards.open(archie, unit), at);
        });
    }

    private void block(Member archie, List<Card> open, Clock at) {
        Card stuck = open.stream()
                .filter(it -> it.facts().status() == Status.PLANNED)
                .findFirst()
                .orElseThrow();
        cards.change(
                archie,
                stuck,
                new InitiativePlan(
                        Status.BLOCKED,
                        STUCK,
                        stuck.facts().plan().owner(),
                        stuck.facts().target()),
                at);
    }

    private void tick(Member archie, Card card, Clock at) {
        card.actions().stream()
                .filter(PlacedAction::left)
                .findFirst()
                .ifPresent(it -> IntStream.range(0, Math.min(TICKED, it.steps().size()))
                        .forEach(step ->
                                actions.tick(archie, it.facts().id(), it.facts().version(), step, at)));
    }
}
