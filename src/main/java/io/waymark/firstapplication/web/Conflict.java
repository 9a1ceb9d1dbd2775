package io.waymark.firstapplication.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was sent and what somebody saved first, side by side.
 *
 * @param about what both are versions of, in words
 * @param rows what differs
 * @param fields to send again to keep the member's own version; empty where it is too late for that
 * @param action where to
 * @param back to keep what is saved
 */
record Conflict(String about, List<Row> rows, Map<String, String> fields, String action, String back) {

    /** One part of both versions; {@code label} is a message key, and what is not said is empty. */
    record Row(String label, String mine, String theirs) {

        boolean differs() {
            return !mine.equals(theirs);
        }
    }

    /** Somebody decided meanwhile, so nothing can be changed any more. */
    static Conflict tooLate(String about, List<Row> rows, String back) {
        return new Conflict(about, rows, Map.of(), "", back);
    }

    public boolean closed() {
        return fields.isEmpty();
    }

    ModelAndView answer() {
        return new ModelAndView("firstapplication/conflict", Map.of("conflict", this), HttpStatus.CONFLICT);
    }
}
