package io.waymark.outcome.measurement.web;

import io.waymark.organisation.Member;
import io.waymark.outcome.OutcomeTrees;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which KPIs wait for a figure; one statement. */
@Controller
class DueMeasurementController {

    private final OutcomeTrees trees;
    private final MeasurementPages pages;

    DueMeasurementController(OutcomeTrees trees, MeasurementPages pages) {
        this.trees = trees;
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/measurements")
    ModelAndView show(Member member, @RequestParam(defaultValue = "") String mine) {
        LocalDate today = pages.today();
        DuePage page = DuePage.of(
                member,
                trees.kpis(member).stream().map(it -> DueRow.of(it, today)).toList(),
                mine.equals("true"));
        return new ModelAndView("outcome/measurement/due", Map.of("page", page));
    }
}
