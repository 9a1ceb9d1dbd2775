package io.waymark.plan.scenario;

import io.waymark.organisation.UnitId;
import java.time.Instant;

/**
 * A scenario as it is stored, for reading.
 *
 * @param version counts its changes from 0
 * @param inputs as {@link WhatIfAddress} writes them
 * @param savedBy by name
 */
record KeptScenario(
        ScenarioId id, int version, UnitId unitId, String name, String inputs, String savedBy, Instant savedAt) {

    WhatIfQuery query() {
        return WhatIfAddress.read(inputs);
    }
}
