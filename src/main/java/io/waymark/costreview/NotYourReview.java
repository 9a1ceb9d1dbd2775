package io.waymark.costreview;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody wanted to confirm a review in which somebody else took part for finance; answered as 403 in words. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotYourReview extends RuntimeException {

    NotYourReview() {
        super("Not theirs to confirm");
    }
}
