package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire as a workbook to fill in, with the member's answers so far. */
@Controller
class WorkbookController {

    private final MyQuestions questions;
    private final AnswersWorkbook workbook;

    WorkbookController(MyQuestions questions, AnswersWorkbook workbook) {
        this.questions = questions;
        this.workbook = workbook;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/sheet.xlsx")
    ModelAndView show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(required = false) @Nullable DimensionKey dimension) {
        return switch (questions.of(member, id, dimension)) {
            case Mine mine -> SheetDownload.ofWorkbook(workbook.name(mine), out -> workbook.write(mine, out));
            case NoQuestions none -> none.page();
        };
    }
}
