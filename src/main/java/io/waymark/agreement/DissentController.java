package io.waymark.agreement;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Agreeing;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @Valid DissentForm form,
            BindingResult problems,
            ComparisonPart part,
            HtmxRequest htmx) {
        AgreementPlace place = AgreementPlace.of(member, id, practice, Returned.Form.DISSENT, part, htmx);
        return problems.hasErrors()
                ? replies.refused(place, problems)
                : replies.to(place, problems, agreeing.dissent(member, id, form.objection(practice), clock));
    }
}
