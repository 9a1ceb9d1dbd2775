package io.waymark.dashboard.comparison;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Compares any two milestones of a unit; the address holds the choice, so it can be passed on. */
@Controller
class ComparisonController {

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/orgs/{slug}/milestones/comparison")
    String show(
            Member member,
            @RequestParam UnitId unit,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID to,
            Model model) {
        model.addAttribute("page", comparisons.of(member, unit, from, to));
        return "dashboard/comparison";
    }
}
