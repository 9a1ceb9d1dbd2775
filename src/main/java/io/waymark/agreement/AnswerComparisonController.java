package io.waymark.agreement;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.HandingIn;
import io.waymark.assessment.WorkResult;
import io.waymark.content.DimensionKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers of a dimension side by side, and opening them before everybody is in. */
@Controller
class AnswerComparisonController {

    private static final String ADDRESS = "/orgs/{slug}/assessments/{id}/comparison/{dimension}";
    private static final String VIEW = "agreement/comparison";

    private final ComparedAnswers answers;
    private final HandingIn work;
    private final Clock clock;

    AnswerComparisonController(ComparedAnswers answers, HandingIn work, Clock clock) {
        this.answers = answers;
        this.work = work;
        this.clock = clock;
    }

    /** The assessment as a whole begins at its first dimension. */
    @GetMapping("/orgs/{slug}/assessments/{id}/comparison")
    Reply first(Member member, @PathVariable AssessmentId id) {
        return Reply.to(ADDRESS, member.slug(), id, answers.first(member, id));
    }

    @GetMapping(ADDRESS)
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        model.addAttribute("page", answers.of(member, id, dimension).with(ComparisonFilter.of(show), null));
        return VIEW;
    }

    @Needs(Right.OPEN_COMPARISONS)
    @PostMapping(ADDRESS)
    ModelAndView open(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension) {
        return switch (work.openComparison(member, id, dimension, clock)) {
            case WorkResult.Done done -> Reply.to(ADDRESS, member.slug(), id, dimension);
            case WorkResult refused ->
                new ModelAndView(
                        VIEW,
                        Map.of("page", answers.of(member, id, dimension), "refused", refused),
                        HttpStatus.CONFLICT);
        };
    }
}
