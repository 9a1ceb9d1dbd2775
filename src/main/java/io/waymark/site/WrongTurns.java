package io.waymark.site;

import io.waymark.organisation.NotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A path that cannot name anything is answered like one that names nothing. */
@ControllerAdvice
class WrongTurns {

    @ExceptionHandler
    void mismatch(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            throw new NotFound();
        }
        throw e;
    }
}
