package io.waymark.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was asked of an assessment that is signed off. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AssessmentClosed extends RuntimeException {

    AssessmentClosed() {
        super("Signed off");
    }
}
