package io.waymark.kpi.web;

import io.waymark.form.WordedOptions;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of KPIs, what waits to be measured first. */
@Controller
class KpiListController {

    private final MeasuredKpis kpis;
    private final WordedOptions words;
    private final Clock clock;

    KpiListController(MeasuredKpis kpis, WordedOptions words, Clock clock) {
        this.kpis = kpis;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/kpis")
    ModelAndView show(Member member, KpiFilters filters) {
        KpiListPage page = new KpiListPage(member, filters, kpis.of(member), member.today(clock));
        return new ModelAndView("kpi/list", Map.of("page", page, "bar", KpiFilterBar.of(page, words)));
    }
}
