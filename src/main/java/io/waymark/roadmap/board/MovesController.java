package io.waymark.roadmap.board;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what moved on a unit's roadmap since a day, and why. */
@Controller
class MovesController {

    private final MovesPages pages;

    MovesController(MovesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/roadmap/moves")
    Reply show(
            Member member,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String since,
            ChosenUnit chosen) {
        return Reply.shown(MovesPages.VIEW, pages.of(member, unit, since, chosen));
    }
}
