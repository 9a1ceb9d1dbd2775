package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a portfolio says of a unit, and what that rests on. */
@Component
class UnitFigures {

    private final Milestones milestones;
    private final OpenAssessments open;
    private final AllFindings findings;
    private final Editions editions;
    private final Clock clock;

    UnitFigures(Milestones milestones, OpenAssessments open, AllFindings findings, Editions editions, Clock clock) {
        this.milestones = milestones;
        this.open = open;
        this.findings = findings;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The figures of one unit.
     *
     * @param milestone the signed-off result that they are of; null where they are of an open assessment
     * @param asOf when what they are of last changed
     * @param former the signed-off result before
     */
    record Found(
            AssessmentId assessment,
            @Nullable UUID milestone,
            EditionId edition,
            int rule,
            Instant asOf,
            @Nullable Milestone former,
            List<PortfolioFigure> figures) {}

    /** Of the latest signed-off result, else of the newest open assessment; empty where neither is there. */
    Optional<Found> of(Member reader, UnitId unit) {
        List<Milestone> signed = milestones.of(reader, unit);
        return signed.isEmpty()
                ? open.newest(reader, unit).map(it -> open(reader, it))
                : Optional.of(signed(reader, signed));
    }

    private Found signed(Member reader, List<Milestone> all) {
        Milestone last = all.getLast();
        return new Found(
                last.assessment(),
                last.id(),
                last.edition(),
                last.rule(),
                last.takenAt(),
                all.size() > 1 ? all.get(all.size() - 2) : null,
                new SignedFigures(last, edition(last.edition()), milestones.ratings(reader, last.id())).all());
    }

    private Found open(Member reader, OpenAssessments.Open it) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Findings comparable = findings.of(reader, it.assessment(), today);
        Edition edition = edition(it.edition());
        return new Found(
                it.assessment(),
                null,
                it.edition(),
                Scorecard.RULE,
                lastChange(it, comparable),
                null,
                new OpenFigures(Scorecard.of(edition, it.grounds(edition, ShownFindings.of(comparable)))).all());
    }

    private static Instant lastChange(OpenAssessments.Open it, Findings comparable) {
        return Stream.concat(
                        comparable.answers().stream().map(Answer::savedAt),
                        comparable.decisions().stream().map(Decision::decidedAt))
                .reduce(it.begunAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private Edition edition(EditionId id) {
        return editions.find(id).orElseThrow(NotFound::new);
    }
}
