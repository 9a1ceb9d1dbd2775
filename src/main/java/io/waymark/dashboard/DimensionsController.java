package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where each topic stands, and how far each dimension came. */
@Controller
class DimensionsController {

    private final ShownUnits units;

    DimensionsController(ShownUnits units) {
        this.units = units;
    }

    @GetMapping("/orgs/{slug}/dashboard/dimensions")
    String show(Member member, @RequestParam(required = false) @Nullable UnitId unit, ChosenUnit chosen, Model model) {
        return units.of(member, unit, chosen)
                .map(shown -> {
                    model.addAttribute("page", new Dimensions(shown));
                    return "dashboard/dimensions";
                })
                .orElse("dashboard/nothing-assessed");
    }
}
