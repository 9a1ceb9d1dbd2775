package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes many figures of one KPI; who reloads a refused preview gets the form. */
@Controller
class KpiImportController {

    private static final String PATH = "/orgs/{slug}/kpis/{id}/measurements/imports";

    private final MeasurementImports imports;

    KpiImportController(MeasurementImports imports) {
        this.imports = imports;
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @GetMapping({PATH, PATH + "/new"})
    ModelAndView ask(Member member, @PathVariable KpiId id, @RequestParam(defaultValue = "") String from) {
        return imports.ask(member, id, from);
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH)
    ModelAndView create(
            Member member,
            @PathVariable KpiId id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next) {
        return imports.take(member, id, new SheetUpload(rows, file), numbers, next);
    }
}
