package io.waymark.dashboard.portfolio;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Units side by side. */
@Controller
class PortfolioController {

    private final PortfolioReading portfolio;

    PortfolioController(PortfolioReading portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping("/orgs/{slug}/portfolio")
    String show(
            Member member,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable UnitId open,
            Model model) {
        model.addAttribute("portfolio", portfolio.of(member, PortfolioView.of(kind, sort, page, open)));
        return "dashboard/portfolio";
    }
}
