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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One card, and its plan: status, owner and target quarter. */
@Controller
class InitiativeController {

    private final InitiativePages pages;
    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final Clock clock;

    InitiativeController(InitiativePages pages, InitiativeChanges changes, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/initiatives/{id}")
    Reply show(Member member, @PathVariable InitiativeId id) {
        return Reply.shown(InitiativePages.VIEW, pages.of(member, id));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/orgs/{slug}/initiatives/{id}")
    Reply plan(Member member, @PathVariable InitiativeId id, @Valid InitiativePlanForm form, BindingResult problems) {
        InitiativeFacts seen = rows.find(member, id);
        seen.mustBeWorkedBy(member);
        InitiativePage page = pages.page(member, id);
        form.judge(page, problems);
        if (problems.hasErrors()) {
            return Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id));
        }
        return InitiativeReplies.of(
                member,
                seen,
                changes.plan(member, id, form.seenVersion(), form.plan(), form.kept(page), clock),
                (clash, now) -> form.beside(now, page.choices(), clash));
    }
}
