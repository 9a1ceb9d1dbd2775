package io.waymark.measurement;

import io.waymark.form.NameKey;
import io.waymark.goal.KpiId;

/**
 * A KPI as its figures need it; a retired one keeps them and gets no others.
 *
 * @param nameKey by which it is found where a sheet names it
 */
public record Measure(KpiId id, String title, NameKey nameKey, String unit, boolean retired) {

    Measure asRetired() {
        return new Measure(id, title, nameKey, unit, true);
    }
}
