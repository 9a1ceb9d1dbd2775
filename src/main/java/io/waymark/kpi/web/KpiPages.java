package io.waymark.kpi.web;

import io.waymark.assessment.Milestones;
import io.waymark.content.Editions;
import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KeyResultsOfKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of one KPI: four statements. */
@Component
class KpiPages {

    private final MeasuredKpis kpis;
    private final KeyResultsOfKpi keyResults;
    private final Milestones milestones;
    private final Editions editions;
    private final Clock clock;

    KpiPages(MeasuredKpis kpis, KeyResultsOfKpi keyResults, Milestones milestones, Editions editions, Clock clock) {
        this.kpis = kpis;
        this.keyResults = keyResults;
        this.milestones = milestones;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param titledSo another one in use that has its title; null where that does not matter */
    @Transactional(readOnly = true)
    public Reply shown(Member member, KpiId id, @Nullable KpiId titledSo) {
        KpiPage page = new KpiPage(
                member,
                kpis.find(member, id),
                keyResults.of(member, id),
                member.today(clock),
                milestones.claims(member),
                editions.current(),
                titledSo);
        return Reply.shown("kpi/kpi", Map.of("page", page));
    }
}
