package io.waymark.planning.unit;

import io.waymark.form.SelectOption;
import java.util.List;

/**
 * The units of an organisation, by name.
 *
 * @param kinds of units, in words
 */
record UnitsPage(List<UnitLine> units, List<SelectOption> kinds) {

    public List<UnitLine> inUse() {
        return units.stream().filter(it -> !it.unit().archived()).toList();
    }

    public List<UnitLine> archived() {
        return units.stream().filter(it -> it.unit().archived()).toList();
    }
}
