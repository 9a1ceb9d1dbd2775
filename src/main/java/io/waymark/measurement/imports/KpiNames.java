package io.waymark.measurement.imports;

import io.waymark.form.NameKey;
import io.waymark.measurement.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds KPIs by what a sheet calls them, by the rule by which two KPIs have one name; of those of one name the one in use.
 *
 * @param only the KPI that all rows are about; null where they name theirs
 */
record KpiNames(Map<NameKey, Measure> byName, @Nullable Measure only) {

    /** What a name means. */
    sealed interface Found {}

    record KnownKpi(Measure kpi) implements Found {}

    /** {@code message} ends the key of the words. */
    record UnknownKpi(String message) implements Found {}

    static KpiNames of(Collection<Measure> kpis, @Nullable Measure only) {
        Map<NameKey, Measure> byName = new HashMap<>();
        for (Measure kpi : kpis) {
            byName.merge(kpi.nameKey(), kpi, (one, other) -> one.retired() ? other : one);
        }
        return new KpiNames(byName, only);
    }

    Found find(String name) {
        if (only != null) {
            boolean itself = name.isEmpty() || NameKey.of(name).equals(only.nameKey());
            return itself ? open(only) : new UnknownKpi("another");
        }
        if (name.isEmpty()) {
            return new UnknownKpi("missing");
        }
        Measure kpi = byName.get(NameKey.of(name));
        return kpi == null ? new UnknownKpi("unknown") : open(kpi);
    }

    private static Found open(Measure kpi) {
        return kpi.retired() ? new UnknownKpi("retired") : new KnownKpi(kpi);
    }
}
