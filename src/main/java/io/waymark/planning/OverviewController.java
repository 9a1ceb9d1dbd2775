package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One assessment at a glance. */
@Controller
class OverviewController {

    private final AssessmentOverview overview;

    OverviewController(AssessmentOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}")
    Reply show(Member member, @PathVariable AssessmentId id) {
        return overview.of(member, id)
                .map(it -> Reply.shown(
                        "planning/overview", Map.of("page", it, "mayPlan", member.may(Right.PLAN_ASSESSMENTS))))
                .orElseGet(() -> gone(member, id));
    }

    private Reply gone(Member member, AssessmentId id) {
        return overview.upgraded(member, id)
                ? Reply.to("/orgs/{slug}/assessments/{id}/upgraded", member.slug(), id)
                : Reply.shown("planning/withdrawn", Map.of("page", overview.withdrawn(member, id)));
    }
}
