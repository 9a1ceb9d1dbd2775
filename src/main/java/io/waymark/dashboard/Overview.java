package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standing;
import io.waymark.assessment.Standings;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTree;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.roadmap.NextSteps;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.scoring.RestsOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the dashboard of a unit: nine statements, and those of the gate where the unit stands before it, whatever the size of
 * organisation and roadmap.
 */
@Component
class Overview {

    private static final int INITIATIVES = 5;

    private final Assessments assessments;
    private final Standings standings;
    private final Milestones milestones;
    private final OutcomeTrees trees;
    private final Roadmaps roadmaps;
    private final SightBreaks breaks;
    private final Clock clock;

    Overview(
            Assessments assessments,
            Standings standings,
            Milestones milestones,
            OutcomeTrees trees,
            Roadmaps roadmaps,
            SightBreaks breaks,
            Clock clock) {
        this.assessments = assessments;
        this.standings = standings;
        this.milestones = milestones;
        this.trees = trees;
        this.roadmaps = roadmaps;
        this.breaks = breaks;
        this.clock = clock;
    }

    /**
     * The dashboard of the unit; where none is named of the chosen one, else of the one in use assessed last. Empty
     * where nothing was assessed yet.
     *
     * @throws NotFound where the named unit has no assessment, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Optional<Dashboard> of(Member member, @Nullable UnitId unit, ChosenUnit chosen) {
        List<Assessment> all = assessments.of(member);
        List<UnitId> assessed = all.stream().map(Assessment::unit).toList();
        if (unit != null && !assessed.contains(unit)) {
            throw new NotFound();
        }
        return Optional.ofNullable(unit)
                .or(() -> chosen.among(assessed))
                .or(() -> all.stream()
                        .min(Comparator.comparing(Assessment::unitArchived))
                        .map(Assessment::unit))
                .flatMap(it -> dashboard(member, it, all));
    }

    private Optional<Dashboard> dashboard(Member member, UnitId unit, List<Assessment> all) {
        List<Milestone> signed = milestones.of(member, unit);
        Standing standing = standings.of(
                member, unit, all, signed.stream().map(Milestone::inShort).toList());
        return standing.told().map(told -> dashboard(member, standing, told, signed, all));
    }

    private Dashboard dashboard(
            Member member, Standing standing, Scored told, List<Milestone> signed, List<Assessment> all) {
        OutcomeTree tree = trees.of(member);
        LocalDate today = member.today(clock);
        Roadmap roadmap = roadmaps.of(member, told.assessment().unit(), Optional.of(told.card()), tree.goals(), today);
        return new Dashboard(
                standing,
                told,
                Dashboard.units(all, told.assessment().unit()),
                signed.stream()
                        .filter(it -> !it.assessment().equals(told.assessment().id()))
                        .toList(),
                NextSteps.of(roadmap, INITIATIVES),
                breaks.in(tree, roadmap, today),
                RestsOn.of(
                        told.card(),
                        told.agreed().foundations(it -> member.day(it).isBefore(today.minusYears(1)))));
    }
}
