package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Scorecards;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTree;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.roadmap.NextSteps;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dashboard of a unit: eight statements, whatever the size of organisation and roadmap. */
@Component
class Overview {

    private static final int INITIATIVES = 5;

    private final Assessments assessments;
    private final Scorecards scorecards;
    private final Milestones milestones;
    private final OutcomeTrees trees;
    private final Roadmaps roadmaps;
    private final SightBreaks breaks;
    private final Clock clock;

    Overview(
            Assessments assessments,
            Scorecards scorecards,
            Milestones milestones,
            OutcomeTrees trees,
            Roadmaps roadmaps,
            SightBreaks breaks,
            Clock clock) {
        this.assessments = assessments;
        this.scorecards = scorecards;
        this.milestones = milestones;
        this.trees = trees;
        this.roadmaps = roadmaps;
        this.breaks = breaks;
        this.clock = clock;
    }

    /**
     * The dashboard of the unit, or of the one in use assessed last where none is named; empty where nothing was assessed yet.
     *
     * @throws NotFound where the named unit has no assessment, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Optional<Dashboard> of(Member member, @Nullable UnitId unit) {
        List<Assessment> all = assessments.of(member);
        return unit == null
                ? all.stream()
                        .min(Comparator.comparing(Assessment::unitArchived))
                        .map(it -> dashboard(member, it, all))
                : Optional.of(dashboard(member, newest(all, unit), all));
    }

    private Dashboard dashboard(Member member, Assessment latest, List<Assessment> all) {
        Scorecard scorecard = scorecards.of(member, latest);
        OutcomeTree tree = trees.of(member);
        LocalDate today = member.today(clock);
        Roadmap roadmap = roadmaps.of(member, latest.unit(), Optional.of(scorecard), tree.goals(), today);
        return new Dashboard(
                latest,
                Dashboard.units(all, latest.unit()),
                scorecard,
                milestones.of(member, latest.unit()).stream()
                        .filter(it -> !it.assessment().equals(latest.id()))
                        .toList(),
                NextSteps.of(roadmap, INITIATIVES),
                breaks.in(tree, roadmap, today));
    }

    private static Assessment newest(List<Assessment> all, UnitId unit) {
        return all.stream().filter(it -> it.unit().equals(unit)).findFirst().orElseThrow(NotFound::new);
    }
}
