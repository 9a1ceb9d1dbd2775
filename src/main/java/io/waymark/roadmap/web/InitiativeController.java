package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans an initiative: its status, owner and target quarter. */
@Controller
class InitiativeController {

    private final InitiativeChanges changes;
    private final Roadmaps roadmaps;
    private final Replies replies;
    private final Clock clock;

    InitiativeController(InitiativeChanges changes, Roadmaps roadmaps, Replies replies, Clock clock) {
        this.changes = changes;
        this.roadmaps = roadmaps;
        this.replies = replies;
        this.clock = clock;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives/{id}")
    ModelAndView plan(
            Member member,
            @PathVariable InitiativeId id,
            InitiativePlanForm form,
            RoadmapFilters filters,
            HtmxRequest htmx,
            RedirectAttributes redirect) {
        Sent sent = new Sent(member, id, "", form.fields(), filters, htmx, redirect);
        Map<String, String> problems = form.problems(roadmaps.choices(member));
        return problems.isEmpty()
                ? replies.to(sent, changes.plan(member, id, form.seenVersion(), form.plan(), clock))
                : replies.refused(sent, problems);
    }
}
