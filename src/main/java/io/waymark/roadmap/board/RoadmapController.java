package io.waymark.roadmap.board;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A unit's roadmap; the page's script asks for the list alone when the filters change. */
@Controller
class RoadmapController {

    private final RoadmapPages pages;

    RoadmapController(RoadmapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/roadmap")
    Reply show(Member member, RoadmapFilters filters, ChosenUnit chosen, HtmxRequest htmx) {
        return Reply.shown(RoadmapPage.view(htmx), pages.show(member, filters, chosen));
    }
}
