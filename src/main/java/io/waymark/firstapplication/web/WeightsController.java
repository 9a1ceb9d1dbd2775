package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Choosing;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves weights and limits. */
@Controller
class WeightsController {

    private final Choosing choosing;
    private final ApplicationChoiceRows choices;
    private final ChoicePages pages;
    private final Clock clock;

    WeightsController(Choosing choosing, ApplicationChoiceRows choices, ChoicePages pages, Clock clock) {
        this.choosing = choosing;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CHOICE + "/weights")
    Reply save(Member member, @PathVariable ChoiceId id, @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        CriteriaForm form = CriteriaForm.typed(fields);
        if (choice.decided()) {
            return tooLate(member, choice, form);
        }
        BindingResult problems = form.problems();
        if (problems.hasErrors()) {
            return Reply.refused(ChoicePages.VIEW, problems, pages.of(member, id));
        }
        return switch (choosing.weigh(member, id, form.seenVersion(), form.criteria(), clock)) {
            case ChoiceChangeResult.Stale<Choice> it -> Reply.clash(form.clash(member, it.now()));
            case ChoiceChangeResult.Decided<Choice> it -> tooLate(member, choice, form);
            case ChoiceChangeResult.Done<Choice> it -> saved(member, id);
            case ChoiceChangeResult.NameTaken<Choice> it -> saved(member, id);
        };
    }

    private static Reply saved(Member member, ChoiceId id) {
        return Reply.toAddress(Addresses.choice(member, id)).saying("application.said.weights");
    }

    private static Reply tooLate(Member member, Choice decided, CriteriaForm form) {
        return Reply.clash(form.clash(member, decided).closed("application.closed"));
    }
}
