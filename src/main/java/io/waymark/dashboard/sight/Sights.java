package io.waymark.dashboard.sight;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.content.Editions;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTree;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the line of sight: seven statements, whatever the number of goals, measures and initiatives. */
@Component
class Sights {

    private final OutcomeTrees trees;
    private final Assessments assessments;
    private final Standings standings;
    private final Roadmaps roadmaps;
    private final Editions editions;
    private final Clock clock;

    Sights(
            OutcomeTrees trees,
            Assessments assessments,
            Standings standings,
            Roadmaps roadmaps,
            Editions editions,
            Clock clock) {
        this.trees = trees;
        this.assessments = assessments;
        this.standings = standings;
        this.roadmaps = roadmaps;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What can be seen at this angle; without a unit that of the chosen one, else of the one assessed last.
     *
     * @throws NotFound where the unit was never assessed, or the goal has no rank, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    SightPage of(Member member, Angle asked, ChosenUnit chosen) {
        List<Assessment> newestFirst = assessments.of(member);
        Optional<Scored> told = unit(asked, chosen, newestFirst).flatMap(it -> standings.told(member, it, newestFirst));
        Sight sight = sight(member, told);
        return new SightPage(
                member,
                told.map(it -> asked.in(it.assessment().unit().toString())).orElse(asked),
                newestFirst,
                goal(asked, sight.tree().goals()),
                sight);
    }

    private Sight sight(Member member, Optional<Scored> told) {
        OutcomeTree tree = trees.of(member);
        Optional<Scorecard> card = told.map(Scored::card);
        LocalDate today = member.today(clock);
        return new Sight(
                tree,
                told.map(it -> roadmaps.of(member, it.assessment().unit(), card, tree.goals(), today))
                        .orElse(Roadmap.NONE),
                card.map(Scorecard::edition).orElseGet(editions::current),
                told.map(Scored::assessment).orElse(null),
                card.orElse(null),
                today);
    }

    private static Optional<UnitId> unit(Angle asked, ChosenUnit chosen, List<Assessment> newestFirst) {
        List<UnitId> assessed = newestFirst.stream().map(Assessment::unit).toList();
        return asked.unit().isEmpty()
                ? chosen.among(assessed).or(() -> assessed.stream().findFirst())
                : Optional.of(assessed.stream()
                        .filter(it -> it.toString().equals(asked.unit()))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private static @Nullable RankedGoal goal(Angle asked, List<RankedGoal> goals) {
        return asked.goal().isEmpty()
                ? null
                : goals.stream()
                        .filter(it -> it.id().toString().equals(asked.goal()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }
}
