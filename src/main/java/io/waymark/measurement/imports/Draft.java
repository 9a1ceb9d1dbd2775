package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.goal.KpiId;
import io.waymark.organisation.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait for a decision of whoever brought them.
 *
 * @param kpi the one that all rows are about; null where they name theirs
 * @param numbers how they write numbers
 */
record Draft(ImportId id, @Nullable KpiId kpi, String rows, Decimals.Style numbers) {

    /** Not kept yet. */
    static Draft of(@Nullable KpiId kpi, String rows, Decimals.Style numbers) {
        return new Draft(new ImportId(TimeOrderedId.next()), kpi, rows, numbers);
    }

    /** Where such rows are brought to. */
    String origin(String slug) {
        return "/orgs/" + slug + (kpi == null ? "/measurement-imports" : "/kpis/" + kpi + "/measurements/imports");
    }

    String path(String slug) {
        return "/orgs/" + slug + "/measurement-imports/" + id;
    }
}
