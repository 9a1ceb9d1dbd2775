package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an action says and what it closes, changed by whoever works the roadmap or owns the card; each call is one transaction
 * with its activity entry, which is about the card.
 */
@Component
public class ActionEditing {

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final WorkedActions worked;
    private final StepTicks ticks;
    private final CardActivity activity;

    ActionEditing(
            Initiatives initiatives,
            PlannedActions actions,
            WorkedActions worked,
            StepTicks ticks,
            CardActivity activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.worked = worked;
        this.ticks = ticks;
        this.activity = activity;
    }

    /**
     * Adds somebody's own work at the end of a card, once.
     *
     * @param id made with the wish
     * @throws IllegalArgumentException where nobody says what it takes
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public Outcome add(Member member, InitiativeId card, ActionId id, ActionWords words, Clock clock) {
        initiatives.of(member, card).mustBeWorkedBy(member);
        if (actions.findByOrganisationIdAndId(member.organisation().value(), id.value())
                .isPresent()) {
            return Outcome.Done.ALREADY;
        }
        CardState was = activity.before(member, card);
        actions.save(new PlannedAction(member, id, card, worked.end(member, card), words));
        return done(member, "activity.action.added", card, words.title(), was, clock);
    }

    /**
     * Changes what an action says. Ticks stay with their steps.
     *
     * @throws IllegalArgumentException where it is own work and nobody says what it takes
     * @throws NotFound where the action is missing or another tenant's
     */
    @Transactional
    public Outcome say(Member member, ActionId id, int seenVersion, ActionWords words, Clock clock) {
        PlannedAction action = worked.of(member, id);
        if (action.words().equals(words)) {
            return Outcome.Done.ALREADY;
        }
        if (action.version() != seenVersion) {
            return worked.stale(member, action.card());
        }
        CardState was = activity.before(member, action.card());
        List<String> before = worked.steps(member, action);
        String title = action.title();
        action.say(words);
        initiatives.flush();
        ticks.follow(member, id, before, worked.steps(member, action));
        return new Outcome.Done(activity.add(
                member,
                clock.instant(),
                "activity.action.changed",
                action.card(),
                words.title(),
                was,
                Map.of("named", title),
                Map.of("named", words.title())));
    }

    /**
     * Removes own work that closes nothing; what closes a gap stays, or is dropped with its card.
     *
     * @throws NotFound where the action is missing, closes a gap, or is another tenant's
     */
    @Transactional
    public Outcome remove(Member member, ActionId id, int seenVersion, Clock clock) {
        PlannedAction action = worked.of(member, id);
        if (!action.own()) {
            throw new NotFound();
        }
        if (action.version() != seenVersion) {
            return worked.stale(member, action.card());
        }
        CardState was = activity.before(member, action.card());
        ticks.removeAll(member, id);
        actions.delete(action);
        return done(member, "activity.action.removed", action.card(), action.title(), was, clock);
    }

    /**
     * Lets an action close one more practice; whether that is a gap of its unit the caller has asked.
     *
     * @throws IllegalArgumentException where it closes practices of another edition
     * @throws NotFound where the action is missing or another tenant's
     */
    @Transactional
    public Outcome close(
            Member member, ActionId id, int seenVersion, EditionId edition, PracticeKey practice, Clock clock) {
        PlannedAction action = worked.of(member, id);
        if (action.practices().contains(practice)) {
            return Outcome.Done.ALREADY;
        }
        if (action.version() != seenVersion) {
            return worked.stale(member, action.card());
        }
        CardState was = activity.before(member, action.card());
        List<String> before = worked.steps(member, action);
        action.close(edition, practice);
        initiatives.flush();
        ticks.follow(member, id, before, worked.steps(member, action));
        return done(member, "activity.action.closes-more", action.card(), action.title(), was, clock);
    }

    /**
     * Lets an action close one practice less; the last one stays.
     *
     * @throws NotFound where the action is missing, closes nothing else, or is another tenant's
     */
    @Transactional
    public Outcome leave(Member member, ActionId id, int seenVersion, PracticeKey practice, Clock clock) {
        PlannedAction action = worked.of(member, id);
        if (!action.practices().contains(practice)) {
            return Outcome.Done.ALREADY;
        }
        if (!action.canLeave(practice)) {
            throw new NotFound();
        }
        if (action.version() != seenVersion) {
            return worked.stale(member, action.card());
        }
        CardState was = activity.before(member, action.card());
        List<String> before = worked.steps(member, action);
        action.leave(practice);
        initiatives.flush();
        ticks.follow(member, id, before, worked.steps(member, action));
        return done(member, "activity.action.closes-less", action.card(), action.title(), was, clock);
    }

    private Outcome done(Member member, String what, InitiativeId card, String title, CardState was, Clock clock) {
        return new Outcome.Done(activity.add(member, clock.instant(), what, card, title, was));
    }
}
