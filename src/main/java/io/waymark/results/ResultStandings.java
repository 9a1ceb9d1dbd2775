package io.waymark.results;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.AllFindings;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Claim;
import io.waymark.assessment.Findings;
import io.waymark.assessment.LevelClaims;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Standings;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.goal.PointedTopics;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how assessments stand: two statements, whatever the number of practices; one more for what their goals point at, and two
 * for what they claim.
 */
@Component
class ResultStandings {

    /** How an assessment stands, and what its goals point at. */
    record Aimed(ResultStanding standing, PointedTopics goals) {}

    /** How an assessment stands, what may be claimed of it, and what its goals point at. */
    record Claimed(ResultStanding standing, Claim claim, PointedTopics goals) {}

    private final Assessments assessments;
    private final AllFindings findings;
    private final Editions editions;
    private final Milestones milestones;
    private final LevelClaims claims;
    private final Standings standings;
    private final GoalsOfAssessments goals;
    private final Clock clock;

    ResultStandings(
            Assessments assessments,
            AllFindings findings,
            Editions editions,
            Milestones milestones,
            LevelClaims claims,
            Standings standings,
            GoalsOfAssessments goals,
            Clock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.editions = editions;
        this.milestones = milestones;
        this.claims = claims;
        this.standings = standings;
        this.goals = goals;
        this.clock = clock;
    }

    /**
     * How one assessment of the member's organisation stands.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public ResultStanding of(Member member, AssessmentId id) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Findings found = findings.of(member, id);
        AgreedRatings agreed = AgreedRatings.of(assessment.asks(edition), found);
        LocalDate yearAgo = member.today(clock).minusYears(1);
        return new ResultStanding(
                member,
                assessment,
                found.mine(),
                agreed,
                Scorecard.of(edition, agreed.grounds(assessment, edition)),
                agreed.foundations(it -> member.day(it).isBefore(yearAgo)));
    }

    /**
     * The same with what its goals point at.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Aimed aimed(Member member, AssessmentId id) {
        ResultStanding standing = of(member, id);
        return new Aimed(standing, goals.pointed(member, id, standing.edition().topics()));
    }

    /**
     * The same with its claim: as it was frozen where the assessment is signed off, else as its answers stand.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Claimed claimed(Member member, AssessmentId id) {
        ResultStanding standing = of(member, id);
        return new Claimed(
                standing,
                signed(member, standing.assessment())
                        .orElseGet(() -> claims.of(member, standing.assessment(), standing.scorecard())),
                goals.pointed(member, id, standing.edition().topics()));
    }

    /** The newest assessment that can say something: of the chosen unit, else of the one that was assessed last. */
    @Transactional(readOnly = true)
    public Optional<AssessmentId> newest(Member member, ChosenUnit chosen) {
        List<Assessment> newestFirst = assessments.of(member);
        List<UnitId> assessed = newestFirst.stream().map(Assessment::unit).toList();
        return chosen.among(assessed)
                .or(() -> assessed.stream().findFirst())
                .flatMap(it -> standings.told(member, it, newestFirst))
                .map(it -> it.assessment().id());
    }

    private Optional<Claim> signed(Member member, Assessment assessment) {
        if (assessment.open()) {
            return Optional.empty();
        }
        List<MilestoneClaim> ofUnit = milestones.claims(member).stream()
                .filter(it -> it.unit().equals(assessment.unit()))
                .toList();
        Map<UUID, Claim> all = claims.of(member, ofUnit);
        return ofUnit.reversed().stream()
                .filter(it -> it.assessment().equals(assessment.id()))
                .findFirst()
                .map(it -> all.get(it.id()));
    }
}
