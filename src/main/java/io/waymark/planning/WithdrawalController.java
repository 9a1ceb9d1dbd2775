package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Withdrawals;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdraws an assessment, and brings it back. */
@Controller
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final PlanChangePages pages;
    private final Clock clock;

    WithdrawalController(Withdrawals withdrawals, PlanChangePages pages, Clock clock) {
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/withdrawal")
    Reply create(Member member, @PathVariable AssessmentId id, @Valid WithdrawalForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return pages.refused(member, id, problems);
        }
        return switch (withdrawals.withdraw(member, id, form.reason(), clock)) {
            case WITHDRAWN ->
                at(member, id)
                        .saying("planning.withdrawn.said")
                        .undoneBy("/orgs/" + member.slug() + "/assessments/" + id + "/return", Map.of());
            case SIGNED -> at(member, id).warning("planning.withdraw.refused");
            case NO_REASON -> {
                problems.rejectValue("reason", "planning.withdraw.error.reason");
                yield pages.refused(member, id, problems);
            }
        };
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/return")
    Reply bringBack(Member member, @PathVariable AssessmentId id) {
        return withdrawals.bringBack(member, id, clock)
                ? at(member, id).saying("planning.withdrawn.returned")
                : at(member, id).warning("planning.withdrawn.archived");
    }

    private static Reply at(Member member, AssessmentId id) {
        return Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id);
    }
}
