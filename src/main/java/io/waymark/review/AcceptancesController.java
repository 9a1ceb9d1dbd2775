package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lead accepts everything that is submitted. */
@Controller
class AcceptancesController {

    private final Acceptances acceptances;

    AcceptancesController(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Needs(Right.ACCEPT_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/acceptances")
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        next.addFlashAttribute("outcomes", new ArrayList<>(acceptances.of(member, id, fields)));
        return Reply.to("/orgs/{slug}/assessments/{id}/review", member.slug(), id);
    }
}
