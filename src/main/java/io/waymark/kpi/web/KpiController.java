package io.waymark.kpi.web;

import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One KPI: what it is, where it stands, how it ran. */
@Controller
class KpiController {

    private final KpiPages pages;

    KpiController(KpiPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/kpis/{id}")
    Reply show(Member member, @PathVariable KpiId id) {
        return pages.shown(member, id, null);
    }
}
