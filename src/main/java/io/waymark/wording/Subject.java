package io.waymark.wording;

import java.util.Locale;
import java.util.UUID;

/** What is worded: a goal, an objective with its key results, or a KPI. */
public record Subject(Kind kind, UUID id) {

    /** In the order of the page. */
    public enum Kind {
        GOAL("goals"),
        OBJECTIVE("objectives"),
        KPI("kpis");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** Its part of addresses. */
        public String path() {
            return path;
        }

        /** Its part of message keys, and its kind in the record of activity. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its place on the page. */
    public String anchor() {
        return kind.key() + "-" + id;
    }
}
