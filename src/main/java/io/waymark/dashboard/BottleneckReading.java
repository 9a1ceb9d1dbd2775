package io.waymark.dashboard;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceList;
import io.waymark.figure.Quarter;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTree;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.roadmap.ForecastInBrief;
import io.waymark.roadmap.NextSteps;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.team.TeamRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what holds the work of a unit: thirteen statements, and those of the gate where the ratings stand before it, whatever
 * the size of organisation and roadmap.
 */
@Component
class BottleneckReading {

    private static final int NEXT = 5;

    private final ShownUnits units;
    private final OutcomeTrees trees;
    private final Roadmaps roadmaps;
    private final SightBreaks breaks;
    private final TeamRows teams;
    private final ForecastInBrief forecasts;
    private final EvidenceList evidence;
    private final Clock clock;

    BottleneckReading(
            ShownUnits units,
            OutcomeTrees trees,
            Roadmaps roadmaps,
            SightBreaks breaks,
            TeamRows teams,
            ForecastInBrief forecasts,
            EvidenceList evidence,
            Clock clock) {
        this.units = units;
        this.trees = trees;
        this.roadmaps = roadmaps;
        this.breaks = breaks;
        this.teams = teams;
        this.forecasts = forecasts;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws NotFound where the named unit has no assessment, is missing or another tenant's */
    @Transactional(readOnly = true)
    Optional<Bottlenecks> of(Member member, @Nullable UnitId named, ChosenUnit chosen) {
        return units.of(member, named, chosen).map(it -> bottlenecks(member, it, member.today(clock)));
    }

    private Bottlenecks bottlenecks(Member member, ShownUnit shown, LocalDate today) {
        OutcomeTree tree = trees.of(member);
        Roadmap roadmap = roadmaps.of(member, shown.unit(), Optional.of(shown.scorecard()), tree.goals(), today);
        Quarter now = Quarter.of(today);
        return new Bottlenecks(
                member,
                shown,
                NextSteps.of(roadmap, NEXT),
                Chain.of(roadmap, Health.of(roadmap, now).blockers()),
                TeamWork.of(teams.of(member), roadmap, now),
                forecasts.of(member, shown.unit(), roadmap, shown.scorecard(), today),
                Unproven.of(shown.restsOn(member, today)),
                Stream.of(EvidenceList.Show.OVERDUE, EvidenceList.Show.DUE)
                        .flatMap(it -> listed(member, it, today))
                        .toList(),
                breaks.in(tree, roadmap, today),
                today);
    }

    private Stream<Evidence> listed(Member member, EvidenceList.Show which, LocalDate today) {
        return evidence.of(member, which, "", EvidenceList.Cursor.START, today).stream();
    }
}
