package io.waymark.measurement.web;

import io.waymark.goal.KpiId;
import io.waymark.measurement.MeasurementFile;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDownload;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hands figures out as CSV. */
@Controller
class MeasurementFileController {

    private final Measures kpis;
    private final MeasurementFile file;

    MeasurementFileController(Measures kpis, MeasurementFile file) {
        this.kpis = kpis;
        this.file = file;
    }

    @GetMapping("/orgs/{slug}/kpis/{id}/measurements.csv")
    ModelAndView ofOne(Member member, @PathVariable KpiId id) {
        return SheetDownload.ofCsv(kpis.of(member, id).title() + " measurements", file.of(member, id));
    }

    @GetMapping("/orgs/{slug}/measurements.csv")
    ModelAndView ofAll(Member member) {
        return SheetDownload.ofCsv(member.organisationName() + " measurements", file.of(member));
    }
}
