package io.waymark.plan;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.scoring.Scorecard;
import io.waymark.team.TeamFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all pages about a unit's plan are made of.
 *
 * @param unit null where the organisation has none
 * @param scorecard of its newest assessment that can say something; null where there is none
 * @param teams of the organisation, archived ones too
 */
public record PlanGround(
        Member member,
        RoadmapChoices.@Nullable OfUnit unit,
        List<RoadmapChoices.OfUnit> units,
        Roadmap roadmap,
        @Nullable Scorecard scorecard,
        List<TeamFacts> teams,
        Optional<AcceptedPlan> accepted,
        LocalDate today) {

    /** What keeps a unit from having a plan. */
    public enum Lack {
        UNASSESSED,
        NOTHING,
        CIRCLE,
        TEAMLESS
    }

    /** The first of these; empty where there is a plan. */
    public Optional<Lack> lack() {
        if (scorecard == null) {
            return Optional.of(Lack.UNASSESSED);
        }
        if (roadmap.cards().stream().allMatch(it -> WorkAhead.open(it).isEmpty())) {
            return Optional.of(Lack.NOTHING);
        }
        if (!roadmap.cycle().isEmpty()) {
            return Optional.of(Lack.CIRCLE);
        }
        return teams.stream().allMatch(TeamFacts::archived) ? Optional.of(Lack.TEAMLESS) : Optional.empty();
    }

    public boolean ready() {
        return lack().isEmpty();
    }

    /** The cards that somebody dropped with work left on them. */
    public List<Card> dropped() {
        return roadmap.cards().stream()
                .filter(it -> it.facts().status() == Status.DROPPED)
                .filter(it -> it.actions().stream().anyMatch(PlacedAction::left))
                .toList();
    }

    /** Of the unit in the address of its pages; empty where there is none. */
    public String unitKey() {
        return unit == null ? "" : unit.id().toString();
    }

    public UnitId unitId() {
        return Objects.requireNonNull(unit).id();
    }

    /** The same with another roadmap. */
    PlanGround with(Roadmap other) {
        return new PlanGround(member, unit, units, other, scorecard, teams, accepted, today);
    }

    /** What is left to do. Call only where it was assessed and nothing goes in circles. */
    public WorkAhead ahead() {
        return new WorkReading(roadmap, Objects.requireNonNull(scorecard), today).ahead(teams);
    }

    /** The slots of the accepted plan; none where there is none. */
    public List<Slot<ActionId>> stood() {
        return accepted.map(AcceptedPlan::slots).orElse(List.of());
    }

    /** The number of the accepted plan; 0 where there is none. */
    public int standing() {
        return accepted.map(AcceptedPlan::number).orElse(0);
    }

    /** The plan that is proposed today. */
    public Schedule<ActionId> proposed(WorkAhead ahead) {
        return ahead.schedule(stood());
    }
}
