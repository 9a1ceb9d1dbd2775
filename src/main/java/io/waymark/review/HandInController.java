package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.HandingIn;
import io.waymark.content.DimensionKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A respondent hands their answers of a dimension in, or takes them back. */
@Controller
class HandInController {

    private final HandingIn work;
    private final ReviewReplies replies;
    private final Clock clock;

    HandInController(HandingIn work, ReviewReplies replies, Clock clock) {
        this.work = work;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/hand-ins/{dimension}")
    Reply create(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension) {
        return replies.to(member, id, dimension, work.handIn(member, id, dimension, clock), "review.done.handed-in");
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
                .undoneBy("/orgs/" + member.slug() + "/assessments/" + id + "/hand-ins/" + dimension, Map.of());
    }
}
