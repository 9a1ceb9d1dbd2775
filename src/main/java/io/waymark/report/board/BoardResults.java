package io.waymark.report.board;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Claim;
import io.waymark.assessment.LevelClaims;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Scorecards;
import io.waymark.assessment.Scored;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.gate.ToldGate;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.plan.TargetOutlooks;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what one assessment comes to. */
@Component
class BoardResults {

    private final Assessments assessments;
    private final Editions editions;
    private final Scorecards scorecards;
    private final Milestones milestones;
    private final LevelClaims claims;
    private final ToldGate gate;
    private final TargetOutlooks outlooks;

    BoardResults(
            Assessments assessments,
            Editions editions,
            Scorecards scorecards,
            Milestones milestones,
            LevelClaims claims,
            ToldGate gate,
            TargetOutlooks outlooks) {
        this.assessments = assessments;
        this.editions = editions;
        this.scorecards = scorecards;
        this.milestones = milestones;
        this.claims = claims;
        this.gate = gate;
        this.outlooks = outlooks;
    }

    BoardResult of(Member member, AssessmentId id, LocalDate today) {
        Scored scored = scored(member, assessments.of(member, id));
        UnitId unit = scored.assessment().unit();
        List<Milestone> ofUnit = milestones.of(member, unit);
        Optional<Milestone> signed = scored.assessment().open()
                ? Optional.empty()
                : ofUnit.stream().filter(it -> it.assessment().equals(id)).findFirst();
        Optional<Milestone> before = before(ofUnit, signed, id);
        return new BoardResult(
                scored,
                signed.map(it -> claim(member, it, ofUnit))
                        .orElseGet(() -> claims.of(member, scored.assessment(), scored.card())),
                signed,
                before,
                before.filter(it -> signed.isEmpty()).map(it -> claim(member, it, ofUnit)),
                RestsOn.of(
                        scored.card(),
                        scored.agreed().foundations(it -> member.day(it).isBefore(today.minusYears(1)))),
                gate.of(member, unit),
                outlooks.of(member, unit));
    }

    private Scored scored(Member member, Assessment assessment) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        AgreedRatings agreed = scorecards.agreed(member, assessment);
        return new Scored(assessment, agreed, Scorecard.of(edition, agreed.grounds(assessment, edition)));
    }

    private Claim claim(Member member, Milestone signed, List<Milestone> ofUnit) {
        return Objects.requireNonNull(
                claims.of(member, ofUnit.stream().map(Milestone::inShort).toList())
                        .get(signed.id()));
    }

    private static Optional<Milestone> before(
            List<Milestone> oldestFirst, Optional<Milestone> signed, AssessmentId id) {
        return oldestFirst.reversed().stream()
                .filter(it -> !it.assessment().equals(id))
                .filter(it ->
                        signed.isEmpty() || it.takenAt().isBefore(signed.get().takenAt()))
                .findFirst();
    }
}
