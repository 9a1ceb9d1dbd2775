package io.waymark.kpi.web;

import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a KPI out of use, and into use again. */
@Controller
class KpiRetirementController {

    private final KpiChanges changes;
    private final KpiPages pages;
    private final Clock clock;

    KpiRetirementController(KpiChanges changes, KpiPages pages, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement")
    ModelAndView retire(Member member, @PathVariable KpiId id, @RequestParam int version) {
        return answer(member, id, changes.retire(member, id, version, clock));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement/removal")
    ModelAndView bringBack(Member member, @PathVariable KpiId id) {
        return answer(member, id, changes.bringBack(member, id, clock));
    }

    private ModelAndView answer(Member member, KpiId id, KpiChangeResult result) {
        return switch (result) {
            case KpiChangeResult.Done done -> Forms.there(member, id);
            case KpiChangeResult.Stale stale ->
                pages.show(member, id, new KpiPage.Unmade("kpis.unmade.stale", null), HttpStatus.CONFLICT);
            case KpiChangeResult.TitleTaken taken ->
                pages.show(
                        member,
                        id,
                        new KpiPage.Unmade("kpis.unmade.title", taken.by()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
