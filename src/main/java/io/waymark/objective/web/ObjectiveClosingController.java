package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes an objective, and takes it up again. */
@Controller
class ObjectiveClosingController {

    private final ObjectivePages pages;
    private final ObjectiveChanges changes;
    private final Clock clock;

    ObjectiveClosingController(ObjectivePages pages, ObjectiveChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/closing")
    Reply close(Member member, @PathVariable ObjectiveId id, @Valid ObjectiveClosingForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(ObjectivePages.VIEW, problems, pages.of(member, id));
        }
        boolean lost = changes.close(member, id, form.reason(), clock) instanceof ObjectiveChange.Closed
                && !form.reason().isEmpty();
        return lost
                ? Reply.shown(ObjectivePages.VIEW, pages.of(member, id)).late("objectives.late.closing", form.reason())
                : ObjectiveReplies.at(member, id);
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/reopening")
    Reply reopen(Member member, @PathVariable ObjectiveId id) {
        changes.reopen(member, id, clock);
        return ObjectiveReplies.at(member, id);
    }
}
