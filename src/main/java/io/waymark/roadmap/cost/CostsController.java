package io.waymark.roadmap.cost;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a unit's roadmap costs. */
@Controller
class CostsController {

    private final CostPages pages;

    CostsController(CostPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/roadmap/costs")
    Reply show(Member member, @RequestParam(defaultValue = "") String unit, ChosenUnit chosen) {
        return Reply.shown(CostPages.VIEW, pages.of(member, unit, chosen));
    }
}
