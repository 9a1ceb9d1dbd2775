package io.waymark.objective.web;

import java.util.List;
import java.util.Map;

/**
 * Two versions side by side: what was sent, and what somebody saved first.
 *
 * @param fields to send again to keep the member's own version
 * @param action where to
 * @param back to keep what is saved
 */
record Conflict(String title, List<Row> rows, Map<String, List<String>> fields, String action, String back) {

    /**
     * One value of both.
     *
     * @param label key of its name
     * @param named whether the values are keys of words
     */
    record Row(String label, String mine, String saved, boolean named) {

        static Row of(String field, String mine, String saved) {
            return new Row("objectives.form." + field, mine, saved, false);
        }

        static Row named(String field, String prefix, Object mine, Object saved) {
            return new Row("objectives.form." + field, prefix + mine, prefix + saved, true);
        }

        public boolean differs() {
            return !mine.equals(saved);
        }
    }
}
