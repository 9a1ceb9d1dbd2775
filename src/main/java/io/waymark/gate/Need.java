package io.waymark.gate;

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
        KPI,
        KPI_GOAL,
        KPI_NEVER,
        KPI_OVERDUE,
        COST_REVIEW,
        COST_REVIEW_OLD,
        COST_CONFIRMATION,
        EXEMPTION_EXPIRED,
        STATEMENT,
        STATEMENT_OLD;

        /** As message keys write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
