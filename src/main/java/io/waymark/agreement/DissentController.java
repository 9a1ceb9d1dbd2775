package io.waymark.agreement;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Agreeing;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps who does not share what was agreed, and why. */
@Controller
class DissentController {

    private final Agreeing agreeing;
    private final AgreementReplies replies;
    private final Clock clock;

    DissentController(Agreeing agreeing, AgreementReplies replies, Clock clock) {
        this.agreeing = agreeing;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.RECORD_DISSENT)
    @PostMapping("/orgs/{slug}/assessments/{id}/agreements/{practice}/dissents")
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        Sent sent = new Sent(member, id, practice, Returned.Form.DISSENT, typed, htmx, next);
        DissentForm form = new DissentForm(typed);
        Map<String, String> problems = form.problems();
        return problems.isEmpty()
                ? replies.to(sent, agreeing.dissent(member, id, form.objection(practice), clock))
                : replies.refused(sent, problems);
    }
}
