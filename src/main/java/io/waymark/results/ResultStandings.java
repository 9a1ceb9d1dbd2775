package io.waymark.results;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.AllFindings;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Findings;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Scorecard;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how assessments stand: two statements, whatever the number of practices. */
@Component
class ResultStandings {

    private final Assessments assessments;
    private final AllFindings findings;
    private final Editions editions;

    ResultStandings(Assessments assessments, AllFindings findings, Editions editions) {
        this.assessments = assessments;
        this.findings = findings;
        this.editions = editions;
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
        return new ResultStanding(
                member, assessment, found.mine(), agreed, Scorecard.of(edition, agreed.grounds(assessment, edition)));
    }

    /** The newest assessment of the organisation, whichever unit it is of. */
    @Transactional(readOnly = true)
    public Optional<AssessmentId> newest(Member member) {
        return assessments.of(member).stream().findFirst().map(Assessment::id);
    }
}
