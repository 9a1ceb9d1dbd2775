package io.waymark.outcome.measurement.sheet;

import io.waymark.outcome.measurement.MeasuredKpi;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds KPIs by what a sheet calls them; of those of one name the one in use.
 *
 * @param only the KPI that all rows are about; null where they name theirs
 */
record KpiNames(Map<String, MeasuredKpi> byName, @Nullable MeasuredKpi only) {

    /** What a name means. */
    sealed interface Found {}

    record Known(MeasuredKpi kpi) implements Found {}

    /** {@code message} ends the key of the words. */
    record Unknown(String message) implements Found {}

    static KpiNames of(Collection<MeasuredKpi> kpis, @Nullable MeasuredKpi only) {
        Map<String, MeasuredKpi> byName = new HashMap<>();
        for (MeasuredKpi kpi : kpis) {
            byName.merge(ColumnWords.plain(kpi.title()), kpi, (one, other) -> one.retired() ? other : one);
        }
        return new KpiNames(byName, only);
    }

    Found find(String name) {
        if (only != null) {
            boolean itself = name.isEmpty() || ColumnWords.plain(name).equals(ColumnWords.plain(only.title()));
            return itself ? open(only) : new Unknown("another");
        }
        if (name.isEmpty()) {
            return new Unknown("missing");
        }
        MeasuredKpi kpi = byName.get(ColumnWords.plain(name));
        return kpi == null ? new Unknown("unknown") : open(kpi);
    }

    private static Found open(MeasuredKpi kpi) {
        return kpi.retired() ? new Unknown("retired") : new Known(kpi);
    }
}
