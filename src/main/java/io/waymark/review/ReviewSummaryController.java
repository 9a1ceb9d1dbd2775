package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All dimensions of an assessment and what each waits for. */
@Controller
class ReviewSummaryController {

    private final ReviewSummaries summaries;

    ReviewSummaryController(ReviewSummaries summaries) {
        this.summaries = summaries;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/review")
    String show(Member member, @PathVariable AssessmentId id, Model model) {
        model.addAttribute("page", summaries.of(member, id));
        return "review/summary";
    }
}
