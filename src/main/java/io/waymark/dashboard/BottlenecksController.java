package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What holds the work, for architects. */
@Controller
class BottlenecksController {

    private final BottleneckReading reading;

    BottlenecksController(BottleneckReading reading) {
        this.reading = reading;
    }

    @GetMapping("/orgs/{slug}/dashboard/work")
    String show(Member member, @RequestParam(required = false) @Nullable UnitId unit, ChosenUnit chosen, Model model) {
        return reading.of(member, unit, chosen)
                .map(page -> {
                    model.addAttribute("page", page);
                    return "dashboard/work";
                })
                .orElse("dashboard/nothing-assessed");
    }
}
