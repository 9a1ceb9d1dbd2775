package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page for who decides. */
@Controller
class DashboardController {

    private final Board board;

    DashboardController(Board board) {
        this.board = board;
    }

    @GetMapping("/orgs/{slug}/dashboard")
    String show(Member member, @RequestParam(required = false) @Nullable UnitId unit, ChosenUnit chosen, Model model) {
        return board.of(member, unit, chosen)
                .map(dashboard -> {
                    model.addAttribute("dashboard", dashboard);
                    return "dashboard/dashboard";
                })
                .orElse("dashboard/nothing-assessed");
    }
}
