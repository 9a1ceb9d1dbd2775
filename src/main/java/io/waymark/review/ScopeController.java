package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Entrusting;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A lead names owner and reviewer of a dimension. */
@Controller
class ScopeController {

    private final Entrusting entrusting;
    private final ReviewReplies replies;
    private final Clock clock;

    ScopeController(Entrusting entrusting, ReviewReplies replies, Clock clock) {
        this.entrusting = entrusting;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.ENTRUST_DIMENSIONS)
    @PostMapping("/orgs/{slug}/assessments/{id}/scopes/{dimension}")
    Reply update(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @RequestParam Map<String, String> fields) {
        TrustForm form = TrustForm.typed(fields);
        return replies.to(
                member,
                id,
                dimension,
                entrusting.entrust(member, id, form.trust(dimension), clock),
                "review.done.entrusted",
                UnsavedReview.trust(form));
    }
}
