package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records who would have decided otherwise. */
@Controller
class ApplicationDissentController {

    private static final int REASON_LENGTH = 1000;

    private final Deciding deciding;
    private final ApplicationChoices choices;
    private final ChoicePages pages;
    private final Clock clock;

    ApplicationDissentController(Deciding deciding, ApplicationChoices choices, ChoicePages pages, Clock clock) {
        this.deciding = deciding;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.BELONG)
    @PostMapping(Addresses.DECISION + "/dissents")
    ModelAndView record(Member member, @PathVariable ChoiceId id, @RequestParam Map<String, String> fields) {
        if (!choices.of(member, id).decided()) {
            throw new NotFound();
        }
        String reason = Typed.text(fields, "reason");
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            Problem problem = Problem.of("reason", "application.error.dissent");
            return pages.refused(member, id, reason, problem, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return deciding.dissent(member, id, reason, clock)
                ? new ModelAndView("redirect:" + Addresses.choice(member, id) + "#dissents")
                : pages.refused(
                        member,
                        id,
                        reason,
                        Problem.of("reason", "application.error.dissent-once"),
                        HttpStatus.CONFLICT);
    }
}
