package io.waymark.questionnaire;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A topic a page. */
@Controller
class QuestionController {

    private final Questionnaire questionnaire;
    private final Guidance guidance;

    QuestionController(Questionnaire questionnaire, Guidance guidance) {
        this.questionnaire = questionnaire;
        this.guidance = guidance;
    }

    @ModelAttribute
    Guidance guidance() {
        return guidance;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/questions/{dimension}/{topic}")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            Model model) {
        model.addAttribute("page", questionnaire.topic(member, id, dimension.topic(topic)));
        return "questionnaire/question";
    }
}
