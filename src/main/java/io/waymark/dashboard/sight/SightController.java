package io.waymark.dashboard.sight;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The line of sight from either end; the address holds the angle, so it can be passed on. */
@Controller
class SightController {

    private final Sights sights;

    SightController(Sights sights) {
        this.sights = sights;
    }

    @GetMapping("/orgs/{slug}/line-of-sight")
    String show(Member member, Angle angle, ChosenUnit chosen, Model model) {
        model.addAttribute("page", sights.of(member, angle, chosen));
        return "dashboard/sight/line-of-sight";
    }
}
