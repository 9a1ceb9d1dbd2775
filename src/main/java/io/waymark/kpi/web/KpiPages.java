package io.waymark.kpi.web;

import io.waymark.assessment.Milestones;
import io.waymark.content.Editions;
import io.waymark.goal.KpiId;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of one KPI: three statements. */
@Component
class KpiPages {

    private static final int ENTRIES = 10;

    private final MeasuredKpis kpis;
    private final Milestones milestones;
    private final ActivityRecord activity;
    private final Editions editions;
    private final Clock clock;

    KpiPages(MeasuredKpis kpis, Milestones milestones, ActivityRecord activity, Editions editions, Clock clock) {
        this.kpis = kpis;
        this.milestones = milestones;
        this.activity = activity;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, KpiId id, KpiPage.Unmade unmade, HttpStatus status) {
        KpiPage page = new KpiPage(
                member,
                kpis.find(member, id),
                member.today(clock),
                milestones.claims(member),
                editions.current(),
                activity.about(member, id.value(), ENTRIES),
                unmade);
        return new ModelAndView("kpi/kpi", Map.of("page", page), status);
    }
}
