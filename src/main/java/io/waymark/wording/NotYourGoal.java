package io.waymark.wording;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Only the business owner can say that the business understands. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYourGoal extends RuntimeException {

    NotYourGoal() {
        super("Confirmed by the owner of the goal alone");
    }
}
