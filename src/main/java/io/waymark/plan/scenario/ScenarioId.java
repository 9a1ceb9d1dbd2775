package io.waymark.plan.scenario;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a scenario. */
public record ScenarioId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
