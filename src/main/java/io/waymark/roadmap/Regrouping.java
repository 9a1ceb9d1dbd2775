package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which actions stand together on a card, changed by whoever may work all cards that are touched; each call is one transaction
 * with an activity entry on each of them. No card is ever deleted by it.
 */
@Component
public class Regrouping {

    private static final String ARROW = " → ";

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final WorkedActions worked;
    private final RoadmapRows rows;
    private final CardStates states;
    private final CardActivity activity;

    Regrouping(
            Initiatives initiatives,
            PlannedActions actions,
            WorkedActions worked,
            RoadmapRows rows,
            CardStates states,
            CardActivity activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.worked = worked;
        this.rows = rows;
        this.states = states;
        this.activity = activity;
    }

    /**
     * Puts some of a card's actions on a card of their own, with the same owner, quarter and status; once.
     *
     * @param chosen at least one of its actions, and not all of them
     * @param part the id of the new card, made with the wish
     * @return stale where one of them stands elsewhere by now, or all of them would go
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public Outcome split(
            Member member, InitiativeId from, Set<ActionId> chosen, InitiativeId part, String called, Clock clock) {
        Initiative card = initiatives.of(member, from);
        card.mustBeWorkedBy(member);
        if (initiatives
                .findByOrganisationIdAndId(member.organisation().value(), part.value())
                .isPresent()) {
            return Outcome.Done.ALREADY;
        }
        List<PlannedAction> its = actions.of(member, from);
        List<PlannedAction> going =
                its.stream().filter(it -> chosen.contains(it.id())).toList();
        if (going.size() < chosen.size() || going.isEmpty() || going.size() == its.size()) {
            return worked.stale(member, from);
        }
        CardState was = activity.before(member, from, part);
        initiatives.save(card.part(member, part, called));
        initiatives.flush();
        going.forEach(it -> it.moveTo(part, going.indexOf(it)));
        return done(member, "activity.initiative.split", from, part, was, clock);
    }

    /**
     * Puts all actions of a card on another one of the unit with work left, and drops the card that is empty then.
     *
     * @param because what it is dropped with
     * @return stale where the other card cannot take them any more
     * @throws NotFound where one of them is missing or another tenant's
     */
    @Transactional
    public Outcome merge(Member member, InitiativeId from, InitiativeId into, String because, Clock clock) {
        states.held(member, new LinkedHashSet<>(List.of(from, into)));
        Initiative card = initiatives.of(member, from);
        List<PlannedAction> its = actions.of(member, from);
        if (its.isEmpty() && !card.plan().status().open()) {
            return Outcome.Done.ALREADY;
        }
        if (!takes(member, card, into) || !card.plan().status().open()) {
            return worked.stale(member, from);
        }
        CardState was = activity.before(member, from, into);
        int end = worked.end(member, into);
        its.forEach(it -> it.moveTo(into, end + its.indexOf(it)));
        InitiativePlan plan = card.plan();
        card.replan(new InitiativePlan(Status.DROPPED, because, plan.owner(), plan.target()), clock.instant());
        return done(member, "activity.initiative.merged", from, into, was, clock);
    }

    /**
     * Puts an action at the end of another card of the unit with work left.
     *
     * @return stale where the action was changed since, or the other card cannot take it any more
     * @throws NotFound where one of them is missing or another tenant's
     */
    @Transactional
    public Outcome move(Member member, ActionId id, int seenVersion, InitiativeId to, Clock clock) {
        states.held(member, new LinkedHashSet<>(List.of(worked.cardOf(member, id), to)));
        PlannedAction action = worked.of(member, id);
        InitiativeId from = action.card();
        if (from.equals(to)) {
            return Outcome.Done.ALREADY;
        }
        if (action.version() != seenVersion || !takes(member, initiatives.of(member, from), to)) {
            return worked.stale(member, from);
        }
        CardState was = activity.before(member, from, to);
        action.moveTo(to, worked.end(member, to));
        return done(member, "activity.action.moved", from, to, was, clock, action.title());
    }

    private boolean takes(Member member, Initiative card, InitiativeId into) {
        card.mustBeWorkedBy(member);
        Initiative other = initiatives.of(member, into);
        other.mustBeWorkedBy(member);
        return other.unit().equals(card.unit()) && other.plan().status().open();
    }

    private Outcome done(Member member, String what, InitiativeId from, InitiativeId to, CardState was, Clock clock) {
        return done(member, what, from, to, was, clock, rows.find(member, from).title());
    }

    private Outcome done(
            Member member, String what, InitiativeId from, InitiativeId to, CardState was, Clock clock, String title) {
        initiatives.flush();
        String both = title + ARROW + rows.find(member, to).title();
        activity.tell(member, clock.instant(), "activity.initiative.received", to, both);
        return new Outcome.Done(activity.add(member, clock.instant(), what, from, both, was));
    }
}
