package io.waymark.wording;

import io.waymark.organisation.Right;
import java.util.Locale;
import java.util.UUID;

/** What is worded: a goal, an objective with its key results, or a KPI. */
public record Subject(Kind kind, UUID id) {

    /** In the order of the page. */
    public enum Kind {
        GOAL("goals", Right.RANK_GOALS),
        OBJECTIVE("objectives", Right.SET_OBJECTIVES),
        KPI("kpis", Right.DEFINE_KPIS);

        private final String path;
        private final Right right;

        Kind(String path, Right right) {
            this.path = path;
            this.right = right;
        }

        /** What its words are changed by. */
        public Right right() {
            return right;
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
