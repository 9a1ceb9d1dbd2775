package io.waymark.local;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Acme Retail finishes of its roadmap in the course of a quarter. */
@Component
@Profile("demo-world")
class AcmeQuarterWork {

    /** Work is finished between 75 days and 10 days before the quarter's milestone, some every week. */
    static final int LAST_FINISHED = 10;

    static final int FINISHED_WITHIN = 65;
    private static final int A_WEEK = 7;
    private final AcmeCards cards;
    private final ActionChanges actions;

    AcmeQuarterWork(AcmeCards cards, ActionChanges actions) {
        this.cards = cards;
        this.actions = actions;
    }

    /**
     * Finishes in the course of a quarter what its answers call fully achieved, and one thing that its answers do not
     * show yet. A card of which all is finished then is done.
     *
     * @param daysEarlier a clock that stands so many days before the quarter's milestone
     */
    void finish(Member archie, UnitId unit, List<PersonId> owners, IntFunction<Clock> daysEarlier) {
        Tenancy.of(archie).run(() -> {
            List<Card> open = cards.open(archie, unit);
            Set<ActionId> finished = finished(open);
            List<Card> touched = open.stream()
                    .filter(card -> card.actions().stream()
                            .anyMatch(it -> finished.contains(it.facts().id())))
                    .toList();
            for (int place = 0; place < touched.size(); place++) {
                Card card = touched.get(place);
                Clock begun = daysEarlier.apply(LAST_FINISHED + FINISHED_WITHIN);
                cards.set(
                        archie,
                        card,
                        Status.IN_PROGRESS,
                        owners.get(place % owners.size()),
                        AcmeCards.quarter(archie, begun),
                        begun);
                finish(archie, card, finished, daysEarlier.apply(LAST_FINISHED + place * A_WEEK % FINISHED_WITHIN));
            }
            Clock told = daysEarlier.apply(LAST_FINISHED);
            cards.open(archie, unit).stream()
                    .filter(Card::allFinished)
                    .forEach(it -> cards.set(
                            archie, it, Status.DONE, owners.getFirst(), AcmeCards.quarter(archie, told), told));
            cards.open(archie, unit).stream()
                    .filter(it -> it.facts().status() == Status.IN_PROGRESS)
                    .forEach(it -> rest(archie, it, told));
        });
    }

    /** What is left of a card waits for its turn again. */
    private void rest(Member archie, Card card, Clock at) {
        cards.change(
                archie,
                card,
                new InitiativePlan(Status.PROPOSED, card.facts().plan().owner(), null),
                at);
    }

    private void finish(Member archie, Card card, Set<ActionId> finished, Clock at) {
        card.actions().stream()
                .filter(it -> finished.contains(it.facts().id()))
                .forEach(it -> AcmeCards.done(
                        actions.finish(archie, it.facts().id(), it.facts().version(), AcmeEffort.days(it), at), card));
    }

    private static Set<ActionId> finished(List<Card> open) {
        List<PlacedAction> left = open.stream()
                .flatMap(it -> it.actions().stream())
                .filter(PlacedAction::left)
                .toList();
        return Stream.concat(
                        left.stream().filter(AcmeQuarterWork::settled),
                        left.stream().filter(AcmeQuarterWork::notShownYet).limit(1))
                .map(it -> it.facts().id())
                .collect(Collectors.toSet());
    }

    private static boolean settled(PlacedAction action) {
        return action.closings().stream().allMatch(Closing::settled);
    }

    private static boolean notShownYet(PlacedAction action) {
        return action.waitsFor().isEmpty() && action.closings().stream().allMatch(it -> it.rating() == Rating.NOT);
    }
}
