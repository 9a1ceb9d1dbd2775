package io.waymark.kpi.web;

import io.waymark.content.Editions;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the edition suggests to measure; taking one up is one click. */
@Controller
class SuggestionController {

    private final Editions editions;
    private final RankedGoals goals;
    private final MeasuredKpis kpis;

    SuggestionController(Editions editions, RankedGoals goals, MeasuredKpis kpis) {
        this.editions = editions;
        this.goals = goals;
        this.kpis = kpis;
    }

    @GetMapping("/orgs/{slug}/kpis/suggestions")
    ModelAndView show(Member member) {
        return new ModelAndView(
                "kpi/suggestions",
                Map.of("page", new SuggestionsPage(member, editions.current(), goals.of(member), kpis.of(member))));
    }
}
