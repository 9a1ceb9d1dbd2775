package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Scorecard;
import org.springframework.stereotype.Component;

/** Folds the answers of an assessment into its scorecard, whenever somebody looks. */
@Component
public class Scorecards {

    private final Editions editions;
    private final Answers answers;

    Scorecards(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    /** The scorecard as the answers stand; one statement. */
    public Scorecard of(Member member, Assessment assessment) {
        return Scorecard.of(
                editions.find(assessment.edition()).orElseThrow(NotFound::new),
                AgreedRatings.of(answers.of(member, assessment.id())).ratings(),
                assessment.targets());
    }
}
