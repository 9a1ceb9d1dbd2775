package io.waymark.assessment.web;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.SignOff;
import io.waymark.organisation.Member;
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
    private final CheckAnswers answers;
    private final Clock clock;

    SignOffController(AssessmentRuns runs, CheckAnswers answers, Clock clock) {
        this.runs = runs;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping("/orgs/{slug}/assessments/{id}/sign-off")
    ModelAndView create(Member member, @PathVariable AssessmentId id, RedirectAttributes next) {
        return switch (signOff(member, id)) {
            case SignOff.Done done -> results(member, id, next, "planning.signed-off.done");
            case SignOff.AlreadyDone before -> results(member, id, next, "planning.signed-off.before");
            case SignOff.StillOpen it -> refused(member, id, it);
            case SignOff.NotAccepted it -> refused(member, id, it);
        };
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
    private static ModelAndView results(Member member, AssessmentId id, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return SeeOther.at("/orgs/{slug}/assessments/{id}/results", member.slug(), id);
    }

    private ModelAndView refused(Member member, AssessmentId id, SignOff reason) {
        return new ModelAndView(
                "assessment/check",
                Map.of("page", answers.of(member, id, CheckFilter.NONE), "refused", reason),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
