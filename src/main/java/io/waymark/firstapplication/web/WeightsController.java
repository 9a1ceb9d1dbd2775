package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Choosing;
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

/** Saves weights and limits. */
@Controller
class WeightsController {

    private final Choosing choosing;
    private final ApplicationChoices choices;
    private final ChoicePages pages;
    private final Clock clock;

    WeightsController(Choosing choosing, ApplicationChoices choices, ChoicePages pages, Clock clock) {
        this.choosing = choosing;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CHOICE + "/weights")
    ModelAndView save(
            Member member,
            @PathVariable ChoiceId id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        Choice choice = choices.of(member, id);
        CriteriaForm form = CriteriaForm.typed(fields);
        if (choice.decided()) {
            return tooLate(member, choice, form);
        }
        Problems problems = form.problems();
        if (!problems.none()) {
            return pages.refused(member, id, form, problems);
        }
        return switch (choosing.weigh(member, id, Typed.version(form.version()), form.criteria(), clock)) {
            case ChoiceChangeResult.Stale<Choice> it -> stale(member, it.now(), form);
            case ChoiceChangeResult.Decided<Choice> it -> tooLate(member, choice, form);
            case ChoiceChangeResult.Done<Choice> it -> saved(member, id, next);
            case ChoiceChangeResult.NameTaken<Choice> it -> saved(member, id, next);
        };
    }

    private static ModelAndView saved(Member member, ChoiceId id, RedirectAttributes next) {
        next.addFlashAttribute("said", "application.said.weights");
        return new ModelAndView("redirect:" + Addresses.choice(member, id));
    }

    private static ModelAndView stale(Member member, Choice now, CriteriaForm form) {
        String back = Addresses.choice(member, now.id());
        return new Conflict(
                        now.title(), form.differences(standing(now)), form.over(now.version()), back + "/weights", back)
                .answer();
    }

    private static ModelAndView tooLate(Member member, Choice decided, CriteriaForm form) {
        return Conflict.tooLate(
                        decided.title(), form.differences(standing(decided)), Addresses.choice(member, decided.id()))
                .answer();
    }

    private static CriteriaForm standing(Choice choice) {
        return CriteriaForm.of(choice.criteria(), choice.version());
    }
}
