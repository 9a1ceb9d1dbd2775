package io.waymark.assessment;

import io.waymark.assessment.Workflow.Step;
import io.waymark.assessment.Workflow.Verdict;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a dimension through its review: submitted, taken back, accepted or sent back. Each call is one transaction that
 * holds the dimension and leaves an activity entry; {@link Workflow} says which step may be taken by whom.
 */
@Component
public class DimensionWork {

    private final HeldDimensions dimensions;
    private final HandingIn handingIn;
    private final Scorecards scorecards;
    private final Remarks remarks;
    private final SentBack sentBack;
    private final PracticeEvidence evidence;

    DimensionWork(
            HeldDimensions dimensions,
            HandingIn handingIn,
            Scorecards scorecards,
            Remarks remarks,
            SentBack sentBack,
            PracticeEvidence evidence) {
        this.dimensions = dimensions;
        this.handingIn = handingIn;
        this.scorecards = scorecards;
        this.remarks = remarks;
        this.sentBack = sentBack;
        this.evidence = evidence;
    }

    /** Hands the dimension to its reviewer, once all is settled. A sole respondent hands in by submitting. */
    @Transactional
    public WorkResult submit(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        HeldDimension held = dimensions.hold(member, id, dimension, clock.instant());
        return judged(Step.SUBMIT, held, to -> {
            int alone = handingIn.withSubmission(held);
            if (alone > 0) {
                return new WorkResult.StillAlone(alone);
            }
            int open = open(held);
            return open > 0
                    ? new WorkResult.StillOpen(open)
                    : dimensions.move(held, to, "activity.dimension.submitted");
        });
    }

    /** Takes a submitted dimension back before it is reviewed. */
    @Transactional
    public WorkResult takeBack(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        HeldDimension held = dimensions.hold(member, id, dimension, clock.instant());
        return judged(Step.TAKE_BACK, held, to -> dimensions.move(held, to, "activity.dimension.taken-back"));
    }

    /** The reviewer's word: accepted whole, or sent back where they found something. */
    @Transactional
    public WorkResult review(Member reviewer, AssessmentId id, Review review, Clock clock) {
        HeldDimension held = dimensions.hold(reviewer, id, review.dimension(), clock.instant());
        return judged(
                review.step(),
                held,
                to -> review.of(held.scope().version())
                        ? reviewed(held, review, to, clock)
                        : new WorkResult.Overtaken());
    }

    private WorkResult reviewed(HeldDimension held, Review review, Workflow.State to, Clock clock) {
        boolean ownAnswers = handingIn.onlyBy(held);
        remarks.add(held.member(), held.id(), review, held.now());
        if (review.step() == Step.SEND_BACK) {
            handingIn.again(held);
            sentBack.tell(held.member(), held.assessment(), held.dimension(), review, held.now());
        } else {
            evidence.accept(held.member(), held.id(), practices(held.dimension()), clock);
        }
        return dimensions.move(held, to, review.activity(ownAnswers));
    }

    private static List<PracticeKey> practices(Dimension dimension) {
        return dimension.practices().stream().map(Practice::key).toList();
    }

    private WorkResult judged(Step step, HeldDimension held, Function<Workflow.State, WorkResult> allowed) {
        return switch (Workflow.judge(step, held.state(), held.scope().actors(held.member()))) {
            case Verdict.Allowed it -> allowed.apply(it.to());
            case Verdict it -> new WorkResult.Refused(it);
        };
    }

    /** How many practices of the dimension nobody answered or agreed on. */
    private int open(HeldDimension held) {
        AgreedRatings agreed = scorecards.agreed(held.member(), held.assessment());
        return scorecards.asked(held.assessment(), agreed).open(held.dimension().topics(), agreed.ratings());
    }
}
