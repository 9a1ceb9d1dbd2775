package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
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

/** Takes filled sheets; who reloads a refused one gets the form. */
@Controller
class SheetController {

    private static final String PATH = "/orgs/{slug}/assessments/{id}/sheet";

    private final AnswerSheets sheets;

    SheetController(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping({PATH, PATH + "/preview"})
    ModelAndView show(Member member, @PathVariable AssessmentId id, @RequestParam(defaultValue = "") String from) {
        return sheets.ask(member, id, from);
    }

    @Needs(Right.BELONG)
    @PostMapping(PATH + "/preview")
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        return sheets.take(member, id, new SheetUpload(rows, file), from, next);
    }
}
