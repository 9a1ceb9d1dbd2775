package io.waymark.gate;

import io.waymark.organisation.Right;
import java.util.List;
import java.util.Locale;

/**
 * Something that a condition lacks.
 *
 * @param about what the messages are about: texts, numbers, days, names
 * @param who can supply it, by name; never empty
 * @param link to where it is supplied, behind the organisation's address
 */
record Need(Kind kind, List<?> about, List<String> who, String link) {

    /** What is lacking; each has its words for what is missing, what somebody can do, and the button. */
    enum Kind {
        MILESTONE,
        DIMENSION,
        DIMENSION_IN_DOUBT,
        GOAL,
        GOAL_OWNER,
        CASE,
        CASE_KPI_MOVED,
        CASE_CORRECTED,
        CASE_NOT_BETTER,
        SIGNATURE_BUSINESS,
        SIGNATURE_FINANCE,
        FINANCE,
        KPI(Right.DEFINE_KPIS),
        KPI_GOAL(Right.DEFINE_KPIS),
        KPI_NEVER,
        KPI_OVERDUE,
        COST_REVIEW,
        COST_REVIEW_OLD,
        COST_CONFIRMATION,
        EXEMPTION_EXPIRED,
        STATEMENT,
        STATEMENT_OLD;

        private final Right right;

        Kind() {
            this(Right.BELONG);
        }

        Kind(Right right) {
            this.right = right;
        }

        /** What the page asks for where it is supplied. */
        public Right right() {
            return right;
        }

        /** As message keys write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
