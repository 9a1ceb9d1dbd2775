package io.waymark.agreement;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One practice at a time, for a room with a big screen. */
@Controller
class WorkshopController {

    private final ComparedAnswers answers;

    WorkshopController(ComparedAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/workshop/{dimension}")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        DimensionComparison comparison = answers.of(member, id, dimension);
        model.addAttribute("page", comparison);
        model.addAttribute("workshop", Workshop.of(comparison, comparison.opened() ? at : Workshop.END));
        return "agreement/workshop";
    }
}
