package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.TrackerLinks;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Links from a card to where its work is tracked. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/links")
class TrackerLinkController {

    private final InitiativePages pages;
    private final TrackerLinks links;
    private final RoadmapRows rows;
    private final Clock clock;

    TrackerLinkController(InitiativePages pages, TrackerLinks links, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.links = links;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply add(Member member, @PathVariable InitiativeId id, @Valid TrackerLinkForm form, BindingResult problems) {
        rows.find(member, id).mustBeWorkedBy(member);
        form.judge(problems);
        return problems.hasErrors()
                ? Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id))
                : reply(member, id, links.add(member, id, form.link(), clock), "card.linked");
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/{link}/removal")
    Reply remove(Member member, @PathVariable InitiativeId id, @PathVariable UUID link) {
        return reply(member, id, links.remove(member, id, link, clock), "card.unlinked");
    }

    private static Reply reply(Member member, InitiativeId id, Outcome outcome, String message) {
        return outcome instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, done, message)
                : InitiativeReplies.late(member, id);
    }
}
