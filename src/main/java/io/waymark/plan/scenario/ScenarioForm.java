package io.waymark.plan.scenario;

import io.waymark.form.CreationKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The name under which what was tried is kept.
 *
 * @param inputs as {@link WhatIfAddress} writes them
 * @param version of the one that is changed; null for a new one
 */
record ScenarioForm(
        @NotBlank(message = "{plan.scenario.error.name}") @Size(max = 60)
        String name,

        String unit,
        @Size(max = 20_000) String inputs,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    static ScenarioForm of(WhatIfPage page) {
        KeptScenario kept = page.scenario();
        return new ScenarioForm(
                kept == null ? "" : kept.name(),
                page.ground().unitKey(),
                page.address(),
                kept == null ? null : kept.version(),
                CreationKey.next());
    }

    WhatIfQuery query() {
        return WhatIfAddress.read(inputs);
    }

    ScenarioId keptAs() {
        return new ScenarioId((key == null ? CreationKey.next() : key).value());
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
