package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.Objective;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One objective, and changing it. */
@Controller
class ObjectiveController {

    private final ObjectivePages pages;
    private final ObjectiveEdits edits;
    private final ObjectiveChanges changes;
    private final Clock clock;

    ObjectiveController(ObjectivePages pages, ObjectiveEdits edits, ObjectiveChanges changes, Clock clock) {
        this.pages = pages;
        this.edits = edits;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/objectives/{id}")
    ModelAndView show(Member member, @PathVariable ObjectiveId id) {
        return new ModelAndView("objective/objective", Map.of("page", pages.show(member, id)));
    }

    @Needs(Right.SET_OBJECTIVES)
    @GetMapping("/orgs/{slug}/objectives/{id}/edit")
    ModelAndView edit(Member member, @PathVariable ObjectiveId id) {
        EditPage page = edits.changed(member, id);
        boolean closed =
                Optional.ofNullable(page.objective()).filter(Objective::closed).isPresent();
        return closed ? ObjectiveReplies.at(member, id) : ObjectiveReplies.form(page);
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}")
    ModelAndView change(Member member, @PathVariable ObjectiveId id, ObjectiveForm form, RedirectAttributes next) {
        EditPage page = edits.changed(member, id);
        Problems problems = ObjectiveCheck.changed(form, page.choices());
        if (problems.any()) {
            return ObjectiveReplies.refused(page, form, problems);
        }
        return ObjectiveReplies.to(
                changes.change(member, id, form.seen(), form.plan(page.choices().colleagues()), clock),
                page,
                form,
                id,
                next);
    }
}
