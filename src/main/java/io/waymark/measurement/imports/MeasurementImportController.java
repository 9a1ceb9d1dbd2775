package io.waymark.measurement.imports;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes figures of many KPIs, each row naming its own; who reloads a refused preview gets the form. */
@Controller
class MeasurementImportController {

    private static final String PATH = "/orgs/{slug}/measurement-imports";

    private final MeasurementImports imports;

    MeasurementImportController(MeasurementImports imports) {
        this.imports = imports;
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @GetMapping({PATH, PATH + "/new"})
    ModelAndView ask(Member member, @RequestParam(defaultValue = "") String from) {
        return imports.ask(member, null, from);
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH)
    ModelAndView create(
            Member member,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next) {
        return imports.take(member, null, new SheetUpload(rows, file), numbers, next);
    }
}
