package io.waymark.plan.scenario;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import io.waymark.plan.AcceptedPlan;
import io.waymark.plan.AcceptedPlans;
import io.waymark.plan.PlanGround;
import io.waymark.plan.PlanGrounds;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.CardUndo;
import io.waymark.roadmap.InitiativeId;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts back what adopting a scenario changed: its cards, its teams and the plan. Call with the plans held. */
@Component
class ScenarioUndo {

    private final CardUndo cards;
    private final TeamChanges teams;
    private final AcceptedPlans plans;
    private final PlanGrounds grounds;
    private final Clock clock;

    ScenarioUndo(CardUndo cards, TeamChanges teams, AcceptedPlans plans, PlanGrounds grounds, Clock clock) {
        this.cards = cards;
        this.teams = teams;
        this.plans = plans;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** Whether all of it is back; not where anything was changed since, and then a part of it may be. */
    boolean all(Member member, AdoptedChange change) {
        return ofCards(member, change) && ofTeams(member, change) && ofPlan(member, change);
    }

    private boolean ofCards(Member member, AdoptedChange change) {
        return change.cards().reversed().stream()
                .allMatch(it -> cards.undo(member, new InitiativeId(it.card()), it.entry(), clock)
                        instanceof CardUndo.Undone.Back);
    }

    private boolean ofTeams(Member member, AdoptedChange change) {
        return change.teams().stream()
                .allMatch(
                        it -> teams.resize(member, new TeamId(it.team()), it.version(), it.plan(), it.quarters(), clock)
                                instanceof TeamChanges.Result.Done);
    }

    /** Accepted plans are never changed: what is planned from the one before is accepted anew. */
    private boolean ofPlan(Member member, AdoptedChange change) {
        UnitId unit = new UnitId(change.unit());
        PlanGround ground = grounds.of(member, unit.toString(), ChosenUnit.NONE);
        List<Slot<ActionId>> stood = plans.upTo(member, unit, change.before())
                .map(AcceptedPlan::slots)
                .orElse(List.of());
        return ground.ready()
                && plans.accept(
                        member,
                        unit,
                        TimeOrderedId.next(),
                        change.after(),
                        ground.ahead().schedule(stood));
    }
}
