package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member answers, and what came of it. */
@Controller
class OwnTopicsController {

    private final OwnTopicReading reading;

    OwnTopicsController(OwnTopicReading reading) {
        this.reading = reading;
    }

    @GetMapping("/orgs/{slug}/dashboard/mine")
    String show(Member member, @RequestParam(required = false) @Nullable UnitId unit, ChosenUnit chosen, Model model) {
        return reading.of(member, unit, chosen)
                .map(page -> {
                    model.addAttribute("page", page);
                    return "dashboard/mine";
                })
                .orElse("dashboard/nothing-assessed");
    }
}
