package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets a priority by hand, with the reason, and lets the score count again. */
@Controller
class PriorityOverrideController {

    private final InitiativePages pages;
    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final Clock clock;

    PriorityOverrideController(InitiativePages pages, InitiativeChanges changes, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}/priority-override")
    Reply set(Member member, @PathVariable InitiativeId id, @Valid OverrideForm form, BindingResult problems) {
        InitiativeFacts seen = rows.find(member, id);
        if (problems.hasErrors()) {
            return Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id));
        }
        return InitiativeReplies.of(
                member,
                seen,
                changes.overridePriority(member, id, form.seenVersion(), form.number(), form.reason(), clock),
                (clash, now) -> form.beside(now, clash));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}/priority-override/removal")
    Reply remove(Member member, @PathVariable InitiativeId id, @RequestParam int version) {
        InitiativeFacts seen = rows.find(member, id);
        return InitiativeReplies.of(
                member,
                seen,
                changes.removeOverride(member, id, version, clock),
                (clash, now) -> OverrideForm.noneBeside(now, clash));
    }
}
