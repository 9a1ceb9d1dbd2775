package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeId;
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

    private final InitiativeChanges changes;
    private final InitiativeReplies replies;
    private final Clock clock;

    PriorityOverrideController(InitiativeChanges changes, InitiativeReplies replies, Clock clock) {
        this.changes = changes;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}/priority-override")
    Reply set(
            Member member,
            @PathVariable InitiativeId id,
            @Valid OverrideForm form,
            BindingResult problems,
            RoadmapFilters filters,
            HtmxRequest htmx) {
        InitiativeReplies.Place place = replies.at(member, id, filters, htmx);
        if (problems.hasErrors()) {
            return replies.refused(place, problems);
        }
        return replies.to(
                place,
                changes.overridePriority(member, id, form.seenVersion(), form.number(), form.reason(), clock),
                (clash, now) -> form.beside(now, clash));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}/priority-override/removal")
    Reply remove(
            Member member,
            @PathVariable InitiativeId id,
            @RequestParam int version,
            RoadmapFilters filters,
            HtmxRequest htmx) {
        return replies.to(
                replies.at(member, id, filters, htmx),
                changes.removeOverride(member, id, version, clock),
                (clash, now) -> OverrideForm.noneBeside(now, clash));
    }
}
