package io.waymark.answersheet;

import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetForm;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form that asks for a filled sheet.
 *
 * @param columns that are read, in words
 */
record AnswerSheetPage(Mine mine, SheetForm form, String columns) {

    ModelAndView show() {
        return new ModelAndView(
                "answersheet/sheet",
                Map.of("page", this),
                form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public SheetBudget budget() {
        return AnswerWords.BUDGET;
    }
}
