package io.waymark.objective.web;

import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.objective.ObjectiveRows;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes an objective, and takes it up again. */
@Controller
class ObjectiveClosingController {

    private final ObjectivePages pages;
    private final ObjectiveChanges changes;
    private final ObjectiveRows rows;
    private final LateUndo late;
    private final Clock clock;

    ObjectiveClosingController(
            ObjectivePages pages, ObjectiveChanges changes, ObjectiveRows rows, LateUndo late, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.rows = rows;
        this.late = late;
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
                : closed(member, rows.of(member, id));
    }

    private static Reply closed(Member member, ShownObjective objective) {
        return ObjectiveReplies.at(member, objective.id())
                .saying("objectives.said.closed", objective.title())
                .undoneBy(
                        "/orgs/" + member.slug() + "/objectives/" + objective.id() + "/reopening",
                        Map.of("version", objective.version()));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/reopening")
    Reply reopen(Member member, @PathVariable ObjectiveId id, LeftVersion left, BindingResult unread) {
        boolean done = changes.reopen(member, id, left, clock);
        ShownObjective now = rows.of(member, id);
        return done
                ? ObjectiveReplies.at(member, id).saying("objectives.said.reopened", now.title())
                : late.of(member, id, now.version(), ObjectiveReplies.about(member, now));
    }
}
