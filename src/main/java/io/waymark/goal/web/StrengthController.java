package io.waymark.goal.web;

import io.waymark.content.Editions;
import io.waymark.form.Reply;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    Reply change(Member member, @PathVariable GoalId id, @RequestParam Map<String, String> fields) {
        StrengthForm form = StrengthForm.typed(fields, editions.current().topics());
        BindingResult problems = form.problems();
        return problems.hasErrors()
                ? Reply.refused(GoalPages.VIEW, problems, pages.of(member, id, form.strengths()))
                : answer(member, rows.of(member, id), strengths.change(member, id, form.wishes()));
    }

    private static Reply answer(Member member, GoalFacts goal, Strengths.Result result) {
        String title = goal.plan().statement();
        Reply back = Reply.to("/orgs/{slug}/goals/{id}", member.slug(), goal.id());
        return switch (result) {
            case Strengths.Result.Done done -> back.saying("goal.strengths.saved", title);
            case Strengths.Result.Retired retired -> back.warning("goal.strengths.retired", title);
            case Strengths.Result.Overtaken overtaken -> Reply.clash(StrengthClash.of(member, goal, overtaken));
        };
    }
}
