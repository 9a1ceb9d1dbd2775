package io.waymark.roadmap;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A card was to be planned or begun before finance confirmed what it costs, which its form would have told if
 * nobody had said so a moment ago; answered as 409 in words.
 */
@ResponseStatus(HttpStatus.CONFLICT)
final class WaitsForFinance extends RuntimeException {

    WaitsForFinance() {
        super("Finance has not confirmed what it costs");
    }
}
