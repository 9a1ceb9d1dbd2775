package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.SeeOther;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a filled sheet would change; saves nothing. */
@Controller
class PreviewController {

    private final MyQuestions questions;
    private final Previews previews;

    PreviewController(MyQuestions questions, Previews previews) {
        this.questions = questions;
        this.previews = previews;
    }

    /** Who comes here by a bookmark has handed in nothing yet. */
    @GetMapping("/orgs/{slug}/assessments/{id}/sheet/preview")
    ModelAndView show(Member member, @PathVariable AssessmentId id) {
        return SeeOther.at("/orgs/{slug}/assessments/{id}/sheet", member.slug(), id);
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/sheet/preview")
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String rows)
            throws IOException {
        return switch (questions.of(member, id)) {
            case Mine mine -> preview(mine, file, rows).page();
            case NoQuestions none -> none.page(rows);
        };
    }

    /** A file was chosen on purpose; rows may still stand there from an earlier try. */
    private Preview preview(Mine mine, @Nullable MultipartFile file, String rows) throws IOException {
        return file == null || file.isEmpty() ? previews.ofRows(mine, rows) : previews.ofFile(mine, file.getBytes());
    }
}
