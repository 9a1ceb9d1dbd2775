package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply show(Member member, @PathVariable ObjectiveId id) {
        return Reply.shown(ObjectivePages.VIEW, pages.of(member, id));
    }

    @Needs(Right.SET_OBJECTIVES)
    @GetMapping("/orgs/{slug}/objectives/{id}/edit")
    Reply edit(Member member, @PathVariable ObjectiveId id) {
        EditPage page = edits.changed(member, id);
        ShownObjective objective = Objects.requireNonNull(page.objective());
        return objective.closed()
                ? ObjectiveReplies.at(member, id)
                : ObjectiveReplies.form(page, ObjectiveForm.of(objective));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}")
    Reply change(Member member, @PathVariable ObjectiveId id, @Valid ObjectiveForm form, BindingResult problems) {
        EditPage page = edits.changed(member, id);
        page.choices().judge(form, problems);
        return problems.hasErrors()
                ? ObjectiveReplies.refused(page, problems)
                : ObjectiveReplies.to(
                        changes.change(member, id, form.seenVersion(), form.plan(), clock), page, form, problems, id);
    }
}
