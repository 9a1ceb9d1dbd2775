package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.HandingIn;
import io.waymark.content.DimensionKey;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A respondent hands their answers of a dimension in, or takes them back. */
@Controller
class HandInController {

    private static final String TAKEN_BACK = "activity.dimension.hand-in-taken-back";

    private final HandingIn work;
    private final ReviewReplies replies;
    private final LateUndo late;
    private final Clock clock;

    HandInController(HandingIn work, ReviewReplies replies, LateUndo late, Clock clock) {
        this.work = work;
        this.replies = replies;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/hand-ins/{dimension}")
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            LeftEntry left,
            BindingResult unread) {
        return late.overtaken(member, left, ReviewReplies.STEPS, it -> ReviewReplies.about(member, id, dimension, it))
                .orElseGet(() -> replies.to(
                        member, id, dimension, work.handIn(member, id, dimension, clock), "review.done.handed-in"));
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/hand-ins/{dimension}/withdrawal")
    Reply withdraw(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension) {
        return replies.to(
                        member,
                        id,
                        dimension,
                        work.takeBack(member, id, dimension, clock),
                        "review.done.hand-in-withdrawn")
                .undoneBy(
                        "/orgs/" + member.slug() + "/assessments/" + id + "/hand-ins/" + dimension,
                        late.left(member, TAKEN_BACK, id));
    }
}
