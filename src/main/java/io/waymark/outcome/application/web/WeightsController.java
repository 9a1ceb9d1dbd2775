package io.waymark.outcome.application.web;

import io.waymark.organisation.Member;
import io.waymark.outcome.application.ApplicationChoices;
import io.waymark.outcome.application.ChangeResult;
import io.waymark.outcome.application.Choice;
import io.waymark.outcome.application.ChoiceId;
import io.waymark.outcome.application.Choosing;
import io.waymark.outcome.application.Criteria;
import io.waymark.outcome.application.Criterion;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
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

    @PostMapping(Addresses.CHOICE + "/weights")
    ModelAndView save(
            Member member,
            @PathVariable ChoiceId id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        Choice choice = choices.of(member, id);
        Choice.mustBeChangedBy(member);
        CriteriaForm form = CriteriaForm.typed(fields);
        Problems problems = form.problems();
        if (!problems.none()) {
            return pages.refused(member, id, form, problems);
        }
        String back = Addresses.choice(member, id);
        return switch (choosing.weigh(member, id, Typed.version(form.version()), form.criteria(), clock)) {
            case ChangeResult.Stale<Choice> it ->
                new Conflict(
                                choice.title(),
                                differences(form.criteria(), it.now().criteria()),
                                form.over(it.now().version()),
                                back + "/weights",
                                back)
                        .answer();
            case ChangeResult.Decided<Choice> it ->
                Conflict.tooLate(choice.title(), differences(form.criteria(), choice.criteria()), back)
                        .answer();
            case ChangeResult.Done<Choice> it -> saved(back, next);
            case ChangeResult.NameTaken<Choice> it -> saved(back, next);
        };
    }

    private static ModelAndView saved(String back, RedirectAttributes next) {
        next.addFlashAttribute("said", "application.said.weights");
        return new ModelAndView("redirect:" + back);
    }

    private static List<Conflict.Row> differences(Criteria mine, Criteria theirs) {
        return Arrays.stream(Criterion.values())
                .map(it -> new Conflict.Row("application.criterion." + it, written(mine, it), written(theirs, it)))
                .filter(Conflict.Row::differs)
                .toList();
    }

    private static String written(Criteria criteria, Criterion criterion) {
        return criteria.of(criterion).weight()
                + criteria.atLeast(criterion).map(it -> " / ≥ " + it).orElse("");
    }
}
