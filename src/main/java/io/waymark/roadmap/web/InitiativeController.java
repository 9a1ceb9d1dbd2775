package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Plans an initiative: its status, owner and target quarter. */
@Controller
class InitiativeController {

    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final InitiativeReplies replies;
    private final Clock clock;

    InitiativeController(InitiativeChanges changes, RoadmapRows rows, InitiativeReplies replies, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}")
    Reply plan(
            Member member,
            @PathVariable InitiativeId id,
            @Valid InitiativePlanForm form,
            BindingResult problems,
            RoadmapFilters filters,
            HtmxRequest htmx) {
        InitiativeReplies.Place place = replies.at(member, id, filters, htmx);
        RoadmapChoices choices = rows.choices(member);
        form.judge(choices, problems);
        if (problems.hasErrors()) {
            return replies.refused(place, problems);
        }
        return replies.to(
                place,
                changes.plan(member, id, form.seenVersion(), form.plan(), clock),
                (clash, now) -> form.beside(now, choices, clash));
    }
}
