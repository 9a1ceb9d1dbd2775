package io.waymark.outcome.kpi.web;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.outcome.RankedGoals;
import io.waymark.outcome.kpi.MeasuredKpis;
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
                "outcome/kpi/suggestions",
                Map.of("page", new SuggestionsPage(member, editions.current(), goals.of(member), kpis.of(member))));
    }
}
