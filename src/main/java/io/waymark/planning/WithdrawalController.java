package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Withdrawals;
import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdraws an assessment, and brings it back. */
@Controller
class WithdrawalController {

    private static final String PATH = "/orgs/{slug}/assessments/{id}";
    private static final String WITHDRAWN = "activity.assessment.withdrawn";

    private final Withdrawals withdrawals;
    private final PlanChangePages pages;
    private final LateUndo late;
    private final Clock clock;

    WithdrawalController(Withdrawals withdrawals, PlanChangePages pages, LateUndo late, Clock clock) {
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(PATH + "/withdrawal")
    Reply create(Member member, @PathVariable AssessmentId id, @Valid WithdrawalForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return pages.refused(member, id, problems);
        }
        return switch (withdrawals.withdraw(member, id, form.reason(), clock)) {
            case WITHDRAWN ->
                at(member, id)
                        .saying("planning.withdrawn.said")
                        .undoneBy(
                                "/orgs/" + member.slug() + "/assessments/" + id + "/return",
                                late.left(member, WITHDRAWN, id));
            case SIGNED -> at(member, id).warning("planning.withdraw.refused");
            case NO_REASON -> {
                problems.rejectValue("reason", "planning.withdraw.error.reason");
                yield pages.refused(member, id, problems);
            }
        };
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(PATH + "/return")
    Reply bringBack(Member member, @PathVariable AssessmentId id, LeftEntry left, BindingResult unread) {
        List<String> others = List.of(WITHDRAWN, "activity.assessment.returned");
        return late.overtaken(
                        member, left, others, it -> Clash.about("assessments", it.title(), PATH, member.slug(), id))
                .orElseGet(() -> broughtBack(member, id));
    }

    private Reply broughtBack(Member member, AssessmentId id) {
        return withdrawals.bringBack(member, id, clock)
                ? at(member, id).saying("planning.withdrawn.returned")
                : at(member, id).warning("planning.withdrawn.archived");
    }

    private static Reply at(Member member, AssessmentId id) {
        return Reply.to(PATH, member.slug(), id);
    }
}
