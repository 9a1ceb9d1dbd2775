package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records who would have decided otherwise. */
@Controller
class ApplicationDissentController {

    private final Deciding deciding;
    private final ApplicationChoiceRows choices;
    private final ChoicePages pages;
    private final Clock clock;

    ApplicationDissentController(Deciding deciding, ApplicationChoiceRows choices, ChoicePages pages, Clock clock) {
        this.deciding = deciding;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.BELONG)
    @PostMapping(Addresses.DECISION + "/dissents")
    Reply record(Member member, @PathVariable ChoiceId id, @Valid ApplicationDissentForm form, BindingResult problems) {
        if (!choices.of(member, id).decided()) {
            throw new NotFound();
        }
        if (problems.hasErrors()) {
            return Reply.refused(ChoicePages.VIEW, problems, pages.of(member, id));
        }
        if (deciding.dissent(member, id, form.reason(), clock)) {
            return Reply.toAddress(Addresses.choice(member, id) + "#dissents");
        }
        problems.rejectValue("reason", "application.error.dissent-once");
        return Reply.refused(ChoicePages.VIEW, problems, pages.of(member, id)).as(HttpStatus.CONFLICT);
    }
}
