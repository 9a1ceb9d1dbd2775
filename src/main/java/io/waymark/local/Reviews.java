package io.waymark.local;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.DimensionWork;
import io.waymark.assessment.Review;
import io.waymark.assessment.WorkResult;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes dimensions of the demo world through their review. */
@Component
@Profile("demo-world")
class Reviews {

    private final DimensionWork work;

    Reviews(DimensionWork work) {
        this.work = work;
    }

    /** The owner submits, the reviewer accepts without a remark. */
    void pass(Member owner, Member reviewer, AssessmentId assessment, DimensionKey dimension, Clock clock) {
        submit(owner, assessment, dimension, clock);
        review(reviewer, assessment, new Review(dimension, List.of()), clock);
    }

    void submit(Member owner, AssessmentId assessment, DimensionKey dimension, Clock clock) {
        done(owner, () -> work.submit(owner, assessment, dimension, clock));
    }

    void review(Member reviewer, AssessmentId assessment, Review review, Clock clock) {
        done(reviewer, () -> work.review(reviewer, assessment, review, clock));
    }

    private static void done(Member member, Supplier<WorkResult> step) {
        WorkResult result = Tenancy.of(member).call(step);
        if (!(result instanceof WorkResult.Done)) {
            throw new IllegalStateException("Not done: " + result);
        }
    }
}
