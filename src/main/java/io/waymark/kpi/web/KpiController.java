package io.waymark.kpi.web;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One KPI: what it is, where it stands, how it ran. */
@Controller
class KpiController {

    private final KpiPages pages;

    KpiController(KpiPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/kpis/{id}")
    ModelAndView show(Member member, @PathVariable KpiId id) {
        return pages.show(member, id, KpiPage.Unmade.NOTHING, HttpStatus.OK);
    }
}
