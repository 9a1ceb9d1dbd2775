package io.waymark.dashboard.portfolio;

import io.waymark.form.WordedOptions;
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
    private final WordedOptions words;

    PortfolioController(PortfolioReading portfolio, WordedOptions words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    @GetMapping("/orgs/{slug}/portfolio")
    String show(
            Member member,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable UnitId open,
            Model model) {
        PortfolioView view = PortfolioView.of(kind, sort, page, open);
        model.addAttribute("portfolio", portfolio.of(member, view));
        model.addAttribute("bar", PortfolioFilterBar.of(member, view, words));
        return "dashboard/portfolio";
    }
}
