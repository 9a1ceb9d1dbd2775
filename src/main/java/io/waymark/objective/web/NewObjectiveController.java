package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    Reply show(Member member, @RequestParam(defaultValue = "") String goal) {
        EditPage page = pages.added(member);
        return ObjectiveReplies.form(page, pages.suggested(page, goal));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives")
    Reply add(Member member, @Valid ObjectiveForm form, BindingResult problems) {
        EditPage page = pages.added(member);
        page.choices().judge(form, problems);
        if (problems.hasErrors()) {
            return ObjectiveReplies.refused(page, problems);
        }
        ObjectiveId id = form.addedAs();
        return ObjectiveReplies.to(changes.add(member, id, form.plan(), clock), page, form, problems, id);
    }
}
