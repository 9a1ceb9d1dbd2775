package io.waymark.objective.web;

import io.waymark.objective.ObjectiveChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets an objective. */
@Controller
class NewObjectiveController {

    private final ObjectiveEdits pages;
    private final ObjectiveChanges changes;
    private final Clock clock;

    NewObjectiveController(ObjectiveEdits pages, ObjectiveChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @GetMapping("/orgs/{slug}/objectives/new")
    ModelAndView show(Member member, @RequestParam(defaultValue = "") String goal) {
        return ObjectiveReplies.form(pages.added(member, goal));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives")
    ModelAndView add(Member member, ObjectiveForm form, RedirectAttributes next) {
        EditPage page = pages.added(member, form.goal());
        Problems problems = ObjectiveCheck.added(form, page.choices());
        if (problems.any()) {
            return ObjectiveReplies.refused(page, form, problems);
        }
        return ObjectiveReplies.to(
                changes.add(member, form.id(), form.plan(page.choices().colleagues()), clock),
                page,
                form,
                form.id(),
                next);
    }
}
