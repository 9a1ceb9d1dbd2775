package io.waymark.kpi.web;

import io.waymark.kpi.KpiTable;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import io.waymark.sheet.OutgoingTable;
import io.waymark.sheet.SheetDownload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands the list of KPIs out as a table, with the same filters. */
@Controller
class KpiFileController {

    private final MeasuredKpis kpis;
    private final KpiTable table;
    private final MessageSource words;
    private final Clock clock;

    KpiFileController(MeasuredKpis kpis, KpiTable table, MessageSource words, Clock clock) {
        this.kpis = kpis;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/kpis.csv")
    ModelAndView csv(Member member, KpiFilters filters) {
        LocalDate today = member.today(clock);
        List<MeasuredKpi> shown = kpis.of(member).stream()
                .filter(filters::letThrough)
                .filter(it -> !filters.overdue() || !it.freshness(today).fresh())
                .toList();
        OutgoingTable signed = table.of(shown)
                .with(List.of(say("sheet.out.as-of"), say("sheet.out.made-by")), List.of(today, member.name()));
        return SheetDownload.ofCsv(member.organisationName() + " " + signed.name() + " " + today, signed.csv());
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
