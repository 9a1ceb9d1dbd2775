package io.waymark.planning.unit;

import io.waymark.organisation.Unit;
import java.util.Map;

/** What people say of a unit. */
public record UnitPlan(String name, Unit.Kind kind) {

    static UnitPlan of(Unit unit) {
        return new UnitPlan(unit.name(), unit.kind());
    }

    Map<String, Object> fields() {
        return Map.of("title", name, "kind", kind);
    }
}
