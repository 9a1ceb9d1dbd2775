package io.waymark.goal.web;

import io.waymark.content.Editions;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says how strongly the topics serve a goal, all of them at once. */
@Controller
class StrengthController {

    private final GoalPages pages;
    private final GoalRows rows;
    private final Strengths strengths;
    private final Editions editions;

    StrengthController(GoalPages pages, GoalRows rows, Strengths strengths, Editions editions) {
        this.pages = pages;
        this.rows = rows;
        this.strengths = strengths;
        this.editions = editions;
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/strengths")
    ModelAndView change(
            Member member, @PathVariable GoalId id, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        StrengthForm form = StrengthForm.typed(fields, editions.current().topics());
        return form.readable()
                ? answer(member, id, strengths.change(member, id, form.wishes()), next)
                : pages.refusedStrengths(member, id, form.chosen());
    }

    private ModelAndView answer(Member member, GoalId id, Strengths.Result result, RedirectAttributes next) {
        return switch (result) {
            case Strengths.Result.Done done -> back(member, id, "outcome.strengths.saved", next);
            case Strengths.Result.Retired retired -> back(member, id, "outcome.strengths.retired", next);
            case Strengths.Result.Clash clash ->
                new ModelAndView(
                        "goal/strengths-conflict",
                        Map.of("conflict", StrengthConflict.of(member, rows.of(member, id), clash)),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView back(Member member, GoalId id, String message, RedirectAttributes next) {
        String title = rows.of(member, id).plan().statement();
        next.addFlashAttribute("said", new Said(message, title, 0, message.endsWith("retired")));
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/goals/" + id);
    }
}
