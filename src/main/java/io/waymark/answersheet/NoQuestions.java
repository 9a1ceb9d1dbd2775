package io.waymark.answersheet;

import io.waymark.assessment.Assessment;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Nothing to print, to write down or to read in, and why. */
record NoQuestions(Assessment assessment, Why why) implements Questions {

    /** The reason. */
    enum Why {
        SIGNED_OFF(HttpStatus.CONFLICT),
        NOT_ASKED(HttpStatus.FORBIDDEN);

        private final HttpStatus status;

        Why(HttpStatus status) {
            this.status = status;
        }
    }

    ModelAndView page() {
        return page("");
    }

    /** The page in words, with what was pasted, so that it can be copied. */
    ModelAndView page(String rows) {
        return new ModelAndView("answersheet/no-questions", Map.of("page", this, "rows", rows), why.status);
    }
}
