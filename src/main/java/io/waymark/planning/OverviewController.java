package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String show(Member member, @PathVariable AssessmentId id, Model model) {
        model.addAttribute("mayPlan", member.may(Right.PLAN_ASSESSMENTS));
        model.addAttribute("page", overview.of(member, id));
        return "planning/overview";
    }
}
