package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done of a card's actions, by whoever works the roadmap or owns the card; each call is one transaction with its
 * activity entry, which is about the card. A card never becomes done by this: somebody says so.
 */
@Component
public class ActionChanges {

    private final WorkedActions worked;
    private final StepTicks ticks;
    private final RatingRequests requests;
    private final CardActivity activity;

    ActionChanges(WorkedActions worked, StepTicks ticks, RatingRequests requests, CardActivity activity) {
        this.worked = worked;
        this.ticks = ticks;
        this.requests = requests;
        this.activity = activity;
    }

    /**
     * Finishes an action; one that is finished already stays as it is. Who answers what it closes is asked to rate it again.
     *
     * @param days person-days that it took; null where nobody counted
     * @throws NotFound where the action is missing or another tenant's
     */
    @Transactional
    public Outcome finish(Member member, ActionId id, int seenVersion, @Nullable BigDecimal days, Clock clock) {
        PlannedAction action = worked.of(member, id);
        if (action.finished()) {
            return Outcome.Done.ALREADY;
        }
        Map<String, ?> told = days == null ? Map.of() : Map.of("days", days);
        return change(
                member,
                action,
                seenVersion,
                "activity.action.finished",
                () -> finish(member, action, days, clock.instant()),
                told,
                clock);
    }

    /** Takes a finished action up again; see {@link #finish}. */
    @Transactional
    public Outcome takeUpAgain(Member member, ActionId id, int seenVersion, Clock clock) {
        PlannedAction action = worked.of(member, id);
        return action.finished()
                ? change(
                        member,
                        action,
                        seenVersion,
                        "activity.action.taken-up-again",
                        action::takeUpAgain,
                        Map.of(),
                        clock)
                : Outcome.Done.ALREADY;
    }

    /**
     * Ticks a step off; one that is ticked already stays as it is. What others tick meanwhile makes nothing stale.
     *
     * @param seenVersion of the action, whose steps can change with it
     * @param step counts from 0
     * @throws NotFound where the action or the step is missing, or another tenant's
     */
    @Transactional
    public Outcome tick(Member member, ActionId id, int seenVersion, int step, Clock clock) {
        PlannedAction action = worked.of(member, id);
        mustHave(member, action, step);
        return ticks.ticked(member, id, step)
                ? Outcome.Done.ALREADY
                : change(
                        member,
                        action,
                        seenVersion,
                        "activity.action.step-ticked",
                        () -> ticks.add(member, id, step, clock.instant()),
                        Map.of("step", step),
                        clock);
    }

    /** Says that a step is not done after all; see {@link #tick}. */
    @Transactional
    public Outcome untick(Member member, ActionId id, int seenVersion, int step, Clock clock) {
        PlannedAction action = worked.of(member, id);
        mustHave(member, action, step);
        return ticks.ticked(member, id, step)
                ? change(
                        member,
                        action,
                        seenVersion,
                        "activity.action.step-unticked",
                        () -> ticks.remove(member, id, step),
                        Map.of("step", step),
                        clock)
                : Outcome.Done.ALREADY;
    }

    private void finish(Member member, PlannedAction action, @Nullable BigDecimal days, Instant now) {
        action.finish(member, now, days);
        requests.ask(member, action.card(), List.of(action.id()), now);
    }

    private void mustHave(Member member, PlannedAction action, int step) {
        if (step < 0 || step >= worked.steps(member, action).size()) {
            throw new NotFound();
        }
    }

    private Outcome change(
            Member member,
            PlannedAction action,
            int seenVersion,
            String what,
            Runnable change,
            Map<String, ?> told,
            Clock clock) {
        if (action.version() != seenVersion) {
            return worked.stale(member, action.card());
        }
        CardState was = activity.before(member, action.card());
        change.run();
        return new Outcome.Done(
                activity.add(member, clock.instant(), what, action.card(), action.title(), was, Map.of(), told));
    }
}
