package io.waymark.roadmap.board;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what every page about a roadmap begins with; three statements. */
@Component
class RoadmapBases {

    private final RoadmapRows rows;
    private final Assessments assessments;
    private final RankedGoals goals;
    private final Clock clock;

    RoadmapBases(RoadmapRows rows, Assessments assessments, RankedGoals goals, Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.goals = goals;
        this.clock = clock;
    }

    /**
     * Of the unit that is asked for; else of the chosen one, else of the one assessed last.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    RoadmapBasis of(Member member, RoadmapFilters asked, ChosenUnit chosen) {
        RoadmapChoices choices = rows.choices(member);
        List<Assessment> newestFirst = assessments.of(member);
        Optional<UnitId> unit = unit(asked, chosen, choices, newestFirst);
        return new RoadmapBasis(
                member,
                unit.map(it -> asked.in(it.toString())).orElse(asked),
                unit,
                choices,
                newestFirst,
                goals.of(member),
                member.today(clock));
    }

    private static Optional<UnitId> unit(
            RoadmapFilters asked, ChosenUnit chosen, RoadmapChoices choices, List<Assessment> newestFirst) {
        List<UnitId> units =
                choices.units().stream().map(RoadmapChoices.OfUnit::id).toList();
        if (!asked.unit().isEmpty()) {
            return Optional.of(units.stream()
                    .filter(it -> it.toString().equals(asked.unit()))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        return chosen.among(units)
                .or(() -> newestFirst.stream().map(Assessment::unit).findFirst())
                .or(() -> units.stream().findFirst());
    }
}
