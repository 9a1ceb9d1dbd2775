package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.DimensionWork;
import io.waymark.assessment.Review;
import io.waymark.assessment.WorkResult;
import io.waymark.content.Dimension;
import io.waymark.organisation.Member;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts several dimensions in one go: each on its own, so that one refusal does not undo the others. */
@Component
class Acceptances {

    private final ReviewSummaries summaries;
    private final DimensionWork work;
    private final Clock clock;

    Acceptances(ReviewSummaries summaries, DimensionWork work, Clock clock) {
        this.summaries = summaries;
        this.work = work;
        this.clock = clock;
    }

    /** What became of one dimension; {@code refusal} is null where it is accepted. */
    record Outcome(String dimension, @Nullable ReviewRefusal refusal) implements Serializable {}

    /**
     * Accepts the dimensions that were on the screen, at the versions that were on the screen.
     *
     * @param fields {@code seen.<dimension>} to version
     */
    List<Outcome> of(Member lead, AssessmentId id, Map<String, String> fields) {
        return summaries.of(lead, id).edition().dimensions().stream()
                .filter(it -> fields.containsKey(ReviewForm.seen(it.key())))
                .map(it -> accepted(lead, id, it, ReviewForm.seen(fields, ReviewForm.seen(it.key()))))
                .toList();
    }

    private Outcome accepted(Member lead, AssessmentId id, Dimension dimension, int seen) {
        WorkResult result = work.review(lead, id, new Review(dimension.key(), List.of(), seen), clock);
        return new Outcome(
                dimension.title(), ReviewRefusal.of(result, dimension).orElse(null));
    }
}
