package io.waymark.measurement.web;

import io.waymark.goal.KpiId;
import io.waymark.measurement.FigureLine;
import io.waymark.measurement.FigureLines;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasurementFile;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDownload;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hands figures out, as CSV and as a workbook. */
@Controller
class MeasurementFileController {

    private final Measures kpis;
    private final FigureLines figures;
    private final MeasurementFile file;

    MeasurementFileController(Measures kpis, FigureLines figures, MeasurementFile file) {
        this.kpis = kpis;
        this.figures = figures;
        this.file = file;
    }

    @GetMapping("/orgs/{slug}/kpis/{id}/measurements.csv")
    ModelAndView csvOfOne(Member member, @PathVariable KpiId id) {
        return SheetDownload.ofCsv(name(kpis.of(member, id).title()), file.csv(figures.of(member, id)));
    }

    @GetMapping("/orgs/{slug}/measurements.csv")
    ModelAndView csvOfAll(Member member) {
        return SheetDownload.ofCsv(name(member.organisationName()), file.csv(figures.of(member)));
    }

    @GetMapping("/orgs/{slug}/kpis/{id}/measurements.xlsx")
    ModelAndView workbookOfOne(Member member, @PathVariable KpiId id) {
        Measure kpi = kpis.of(member, id);
        List<FigureLine> lines = figures.of(member, id);
        return SheetDownload.ofWorkbook(name(kpi.title()), out -> file.workbook(member, kpi, lines, out));
    }

    @GetMapping("/orgs/{slug}/measurements.xlsx")
    ModelAndView workbookOfAll(Member member) {
        List<FigureLine> lines = figures.of(member);
        return SheetDownload.ofWorkbook(
                name(member.organisationName()), out -> file.workbook(member, null, lines, out));
    }

    private static String name(String of) {
        return of + " measurements";
    }
}
