package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Scorecard;
import org.springframework.stereotype.Component;

/** Folds the findings of an assessment into its scorecard, whenever somebody looks. */
@Component
public class Scorecards {

    private final Editions editions;
    private final AllFindings findings;

    Scorecards(Editions editions, AllFindings findings) {
        this.editions = editions;
        this.findings = findings;
    }

    /** The scorecard as the findings stand; one statement. */
    Scorecard of(Member member, Assessment assessment) {
        return of(assessment, agreed(member, assessment));
    }

    Scorecard of(Assessment assessment, AgreedRatings agreed) {
        return Scorecard.of(edition(assessment), agreed.grounds(assessment, edition(assessment)));
    }

    /** What the assessment stands on; one statement. */
    public AgreedRatings agreed(Member member, Assessment assessment) {
        return AgreedRatings.of(assessment.asks(edition(assessment)), findings.of(member, assessment.id()));
    }

    /** What the assessment asks, and what was answered beyond that. */
    public AskedPractices asked(Assessment assessment, AgreedRatings agreed) {
        return assessment.asks(edition(assessment)).with(agreed.undecided());
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
