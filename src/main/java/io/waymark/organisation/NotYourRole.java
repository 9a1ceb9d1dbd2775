package io.waymark.organisation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A member asked for something that only other roles may do. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYourRole extends RuntimeException {

    NotYourRole(Right right) {
        super("Without the right " + right);
    }
}
