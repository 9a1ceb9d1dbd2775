package io.waymark.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A pass as it is kept, its evidence and why it lapsed as JSON. */
record StoredPass(
        UUID id,
        Instant passedAt,
        String passedBy,
        String evidence,
        @Nullable Instant lapsedAt,
        @Nullable String lapsedBecause) {

    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    GatePass pass(JsonMapper json) {
        return new GatePass(
                id,
                passedAt,
                passedBy,
                json.readValue(evidence, KEPT),
                lapsedAt,
                lapsedBecause == null ? List.of() : json.readValue(lapsedBecause, KEPT));
    }
}
