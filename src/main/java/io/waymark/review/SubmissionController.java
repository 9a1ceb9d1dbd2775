package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.DimensionWork;
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

/** An owner or a lead submits a dimension for review, or takes it back before it is reviewed. */
@Controller
class SubmissionController {

    private static final String TAKEN_BACK = "activity.dimension.taken-back";

    private final DimensionWork work;
    private final ReviewReplies replies;
    private final LateUndo late;
    private final Clock clock;

    SubmissionController(DimensionWork work, ReviewReplies replies, LateUndo late, Clock clock) {
        this.work = work;
        this.replies = replies;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.SUBMIT_DIMENSIONS)
    @PostMapping("/orgs/{slug}/assessments/{id}/submissions/{dimension}")
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            LeftEntry left,
            BindingResult unread) {
        return late.overtaken(member, left, ReviewReplies.STEPS, it -> ReviewReplies.about(member, id, dimension, it))
                .orElseGet(() -> replies.to(
                        member, id, dimension, work.submit(member, id, dimension, clock), "review.done.submitted"));
    }

    @Needs(Right.SUBMIT_DIMENSIONS)
    @PostMapping("/orgs/{slug}/assessments/{id}/submissions/{dimension}/withdrawal")
    Reply withdraw(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension) {
        return replies.to(member, id, dimension, work.takeBack(member, id, dimension, clock), "review.done.taken-back")
                .undoneBy(
                        "/orgs/" + member.slug() + "/assessments/" + id + "/submissions/" + dimension,
                        late.left(member, TAKEN_BACK, id));
    }
}
