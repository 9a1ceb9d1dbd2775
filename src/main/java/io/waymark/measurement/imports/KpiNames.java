package io.waymark.measurement.imports;

import io.waymark.measurement.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds KPIs by what a sheet calls them; of those of one name the one in use.
 *
 * @param only the KPI that all rows are about; null where they name theirs
 */
record KpiNames(Map<String, Measure> byName, @Nullable Measure only) {

    /** What a name means. */
    sealed interface Found {}

    record Known(Measure kpi) implements Found {}

    /** {@code message} ends the key of the words. */
    record Unknown(String message) implements Found {}

    static KpiNames of(Collection<Measure> kpis, @Nullable Measure only) {
        Map<String, Measure> byName = new HashMap<>();
        for (Measure kpi : kpis) {
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
        Measure kpi = byName.get(ColumnWords.plain(name));
        return kpi == null ? new Unknown("unknown") : open(kpi);
    }

    private static Found open(Measure kpi) {
        return kpi.retired() ? new Unknown("retired") : new Known(kpi);
    }
}
