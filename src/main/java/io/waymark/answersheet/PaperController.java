package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire on paper: to be filled in with a pen, or with the answers so far. */
@Controller
class PaperController {

    private final MyQuestions questions;
    private final Clock clock;

    PaperController(MyQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/paper")
    ModelAndView show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(required = false) @Nullable DimensionKey dimension,
            @RequestParam(name = "answers", defaultValue = "false") boolean answered) {
        return switch (questions.printed(member, id, dimension)) {
            case Mine mine -> new Paper(mine, answered, clock.instant()).page();
            case NoQuestions none -> none.page();
        };
    }
}
