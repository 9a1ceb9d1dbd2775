package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a priority by hand, with the reason, and lets the score count again. */
@Controller
class PriorityOverrideController {

    private static final String OVERRIDE = "/priority-override";
    private static final String REMOVAL = "/priority-override/removal";

    private final InitiativeChanges changes;
    private final Replies replies;
    private final Clock clock;

    PriorityOverrideController(InitiativeChanges changes, Replies replies, Clock clock) {
        this.changes = changes;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}" + OVERRIDE)
    ModelAndView set(
            Member member,
            @PathVariable InitiativeId id,
            OverrideForm form,
            RoadmapFilters filters,
            HtmxRequest htmx,
            RedirectAttributes redirect) {
        Sent sent = new Sent(member, id, OVERRIDE, form.fields(), filters, htmx, redirect);
        Map<String, String> problems = form.problems();
        return problems.isEmpty()
                ? replies.to(
                        sent,
                        changes.overridePriority(member, id, form.seenVersion(), form.number(), form.reason(), clock))
                : replies.refused(sent, problems);
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}" + REMOVAL)
    ModelAndView remove(
            Member member,
            @PathVariable InitiativeId id,
            @RequestParam int version,
            RoadmapFilters filters,
            HtmxRequest htmx,
            RedirectAttributes redirect) {
        Sent sent = new Sent(member, id, REMOVAL, Map.of("version", String.valueOf(version)), filters, htmx, redirect);
        return replies.to(sent, changes.removeOverride(member, id, version, clock));
    }
}
