package io.waymark.dashboard.sight;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scorecards;
import io.waymark.content.Editions;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
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
    private final Scorecards scorecards;
    private final Roadmaps roadmaps;
    private final Editions editions;
    private final Clock clock;

    Sights(
            OutcomeTrees trees,
            Assessments assessments,
            Scorecards scorecards,
            Roadmaps roadmaps,
            Editions editions,
            Clock clock) {
        this.trees = trees;
        this.assessments = assessments;
        this.scorecards = scorecards;
        this.roadmaps = roadmaps;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What can be seen at this angle; without a unit that of the newest assessment.
     *
     * @throws NotFound where the unit was never assessed, or the goal has no rank, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    SightPage of(Member member, Angle asked) {
        List<Assessment> newestFirst = assessments.of(member);
        Optional<Assessment> latest = latest(asked, newestFirst);
        Sight sight = sight(member, latest);
        return new SightPage(
                member,
                latest.map(it -> asked.in(it.unit().toString())).orElse(asked),
                newestFirst,
                goal(asked, sight.tree().goals()),
                sight);
    }

    private Sight sight(Member member, Optional<Assessment> latest) {
        OutcomeTree tree = trees.of(member);
        Optional<Scorecard> scorecard = latest.map(it -> scorecards.of(member, it));
        LocalDate today = member.today(clock);
        return new Sight(
                tree,
                latest.map(it -> roadmaps.of(member, it.unit(), scorecard, tree.goals(), today))
                        .orElse(Roadmap.NONE),
                scorecard.map(Scorecard::edition).orElseGet(editions::current),
                latest.orElse(null),
                scorecard.orElse(null),
                today);
    }

    private static Optional<Assessment> latest(Angle asked, List<Assessment> newestFirst) {
        return asked.unit().isEmpty()
                ? newestFirst.stream().findFirst()
                : Optional.of(newestFirst.stream()
                        .filter(it -> it.unit().toString().equals(asked.unit()))
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
