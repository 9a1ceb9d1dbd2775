package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Review;
import io.waymark.assessment.Review.Remark;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How far the review of Acme Retail's open assessment is: policy is accepted, people came back, process waits for Ada. Bo
 * has answered everything and not submitted it, Tess is still answering.
 */
@Component
@Order(3)
@Profile("demo-world")
class AcmeReview implements AcmeScene {

    private static final Review OF_PEOPLE = new Review(
            AcmeDimension.PEOPLE.key(),
            List.of(
                    new Remark(
                            new PracticeKey("people.security.accountabilities-shared"),
                            true,
                            "Where is it written for the tills in the stores? I only found the page for the online shop."),
                    new Remark(
                            new PracticeKey("people.organizational-change.formal-roles-funded"),
                            true,
                            "Two of these roles end with the year. Please answer for what is funded beyond it.")));

    private final Reviews reviews;

    AcmeReview(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        AssessmentId assessment = open.id();
        DemoQuarter quarter = DemoQuarter.before(0);
        Member ada = members.get(Persona.ADA);
        reviews.pass(members.get(Persona.POLLY), ada, assessment, AcmeDimension.POLICY.key(), quarter.daysEarlier(5));
        reviews.submit(members.get(Persona.PIA), assessment, AcmeDimension.PEOPLE.key(), quarter.daysEarlier(4));
        reviews.review(ada, assessment, OF_PEOPLE, quarter.daysEarlier(2));
        reviews.submit(members.get(Persona.PETE), assessment, AcmeDimension.PROCESS.key(), quarter.daysEarlier(1));
    }
}
