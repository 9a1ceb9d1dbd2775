package io.waymark.dashboard;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a unit stands, for the strip beside what waits; without script that is the dashboard. */
@Controller
class InShortController {

    private final Standpoints standpoints;

    InShortController(Standpoints standpoints) {
        this.standpoints = standpoints;
    }

    @GetMapping("/orgs/{slug}/standing")
    String show(Member member, @RequestParam UnitId unit, HtmxRequest htmx, Model model) {
        model.addAttribute("standing", standpoints.of(member, unit));
        return htmx.isHtmxRequest()
                ? "dashboard/home :: strip"
                : "redirect:/orgs/" + member.slug() + "/dashboard?unit=" + unit;
    }
}
