package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.SignOff;
import io.waymark.assessment.page.SeeOther;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs an assessment off. */
@Controller
class SignOffController {

    private final AssessmentRuns runs;
    private final ReviewSummaries summaries;
    private final Clock clock;

    SignOffController(AssessmentRuns runs, ReviewSummaries summaries, Clock clock) {
        this.runs = runs;
        this.summaries = summaries;
        this.clock = clock;
    }

    @Needs(Right.SIGN_OFF_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/sign-off")
    ModelAndView create(Member member, @PathVariable AssessmentId id, RedirectAttributes next) {
        SignOff result = signOff(member, id);
        return ReviewRefusal.of(result)
                .map(it -> refused(member, id, it))
                .orElseGet(() -> results(member, id, next, result));
    }

    /** Of two leads who sign off at the same moment, one comes second. */
    private SignOff signOff(Member member, AssessmentId id) {
        try {
            return runs.signOff(member, id, clock);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return new SignOff.AlreadyDone();
        }
    }

    /** The notice is a message key; the page that comes next says it once. */
    private static ModelAndView results(Member member, AssessmentId id, RedirectAttributes next, SignOff result) {
        next.addFlashAttribute(
                "notice", result instanceof SignOff.Done ? "planning.signed-off.done" : "planning.signed-off.before");
        return SeeOther.at("/orgs/{slug}/assessments/{id}/results", member.slug(), id);
    }

    private ModelAndView refused(Member member, AssessmentId id, ReviewRefusal reason) {
        return new ModelAndView(
                "review/summary",
                Map.of("page", summaries.of(member, id).with(reason)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
