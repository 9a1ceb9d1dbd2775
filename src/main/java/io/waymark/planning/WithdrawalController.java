package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.FalseStarts;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Undoes the beginning of an assessment. */
@Controller
class WithdrawalController {

    private final FalseStarts falseStarts;
    private final Clock clock;

    WithdrawalController(FalseStarts falseStarts, Clock clock) {
        this.falseStarts = falseStarts;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/withdrawal")
    Reply create(Member member, @PathVariable AssessmentId id) {
        Reply reply = Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id);
        return falseStarts.withdraw(member, id, clock) ? reply : reply.warning("planning.withdraw.refused");
    }
}
