package io.waymark.planning;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All assessments of an organisation, by unit. */
@Controller
class AssessmentsController {

    private final AssessmentList list;

    AssessmentsController(AssessmentList list) {
        this.list = list;
    }

    @GetMapping("/orgs/{slug}/assessments")
    String show(Member member, Model model) {
        model.addAttribute("mayPlan", member.may(Right.PLAN_ASSESSMENTS));
        model.addAttribute("units", list.of(member));
        return "planning/list";
    }
}
