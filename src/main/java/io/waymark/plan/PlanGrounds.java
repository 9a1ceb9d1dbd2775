package io.waymark.plan;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import io.waymark.scoring.Scorecard;
import io.waymark.team.TeamRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about a plan are made of: eight statements, whatever the number of cards. */
@Component
public class PlanGrounds {

    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final Assessments assessments;
    private final Standings standings;
    private final RankedGoals goals;
    private final TeamRows teams;
    private final AcceptedPlans accepted;
    private final Clock clock;

    PlanGrounds(
            RoadmapRows rows,
            Roadmaps roadmaps,
            Assessments assessments,
            Standings standings,
            RankedGoals goals,
            TeamRows teams,
            AcceptedPlans accepted,
            Clock clock) {
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.assessments = assessments;
        this.standings = standings;
        this.goals = goals;
        this.teams = teams;
        this.accepted = accepted;
        this.clock = clock;
    }

    /**
     * Of the unit that is asked for; without one that of the chosen one, else of the one assessed last.
     *
     * @param asked id of a unit, or empty
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public PlanGround of(Member member, String asked, ChosenUnit chosen) {
        return of(member, asked, chosen, member.today(clock));
    }

    /** The same as of a day. */
    @Transactional(readOnly = true)
    PlanGround of(Member member, String asked, ChosenUnit chosen, LocalDate today) {
        List<RoadmapChoices.OfUnit> units = rows.choices(member).units();
        List<Assessment> newestFirst = assessments.of(member);
        Optional<RoadmapChoices.OfUnit> unit = unit(asked, chosen, units, newestFirst);
        Optional<UnitId> id = unit.map(RoadmapChoices.OfUnit::id);
        Optional<Scorecard> scorecard =
                id.flatMap(it -> standings.told(member, it, newestFirst)).map(Scored::card);
        return new PlanGround(
                member,
                unit.orElse(null),
                units,
                id.map(it -> roadmaps.of(member, it, scorecard, goals.of(member), today))
                        .orElse(Roadmap.NONE),
                scorecard.orElse(null),
                teams.of(member),
                id.flatMap(it -> accepted.standing(member, it)),
                today);
    }

    /**
     * The same, were some dropped cards proposed again; three statements more where there are any. As it is where the work would
     * go in circles then.
     */
    @Transactional(readOnly = true)
    public PlanGround takingUp(PlanGround ground, Set<InitiativeId> dropped) {
        if (dropped.isEmpty()) {
            return ground;
        }
        Roadmap wider = roadmaps.takingUp(
                ground.member(), ground.unitId(), Optional.ofNullable(ground.scorecard()), ground.today(), dropped);
        return wider.cycle().isEmpty() ? ground.with(wider) : ground;
    }

    private static Optional<RoadmapChoices.OfUnit> unit(
            String asked, ChosenUnit chosen, List<RoadmapChoices.OfUnit> units, List<Assessment> newestFirst) {
        if (!asked.isEmpty()) {
            return Optional.of(units.stream()
                    .filter(it -> it.id().toString().equals(asked))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        Optional<UnitId> known = chosen.among(
                        units.stream().map(RoadmapChoices.OfUnit::id).toList())
                .or(() -> newestFirst.stream().map(Assessment::unit).findFirst());
        return units.stream()
                .filter(it -> known.isEmpty() || known.get().equals(it.id()))
                .findFirst();
    }
}
