package io.waymark.questionnaire;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All answers on one page, to be checked before sign-off. */
@Controller
class CheckController {

    private final CheckAnswers answers;

    CheckController(CheckAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/check")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(required = false) @Nullable DimensionKey dimension,
            @RequestParam(defaultValue = "false") boolean open,
            Model model) {
        model.addAttribute("page", answers.of(member, id, new CheckFilter(dimension, open)));
        return "questionnaire/check";
    }
}
