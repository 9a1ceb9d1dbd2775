package io.waymark.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a unit passed the gate.
 *
 * @param lapsedAt when it was found that it does not hold any more; null while nobody found so
 * @param because what was missing then
 */
record GatePass(
        UUID id,
        Instant passedAt,
        String passedBy,
        List<Kept> evidence,
        @Nullable Instant lapsedAt,
        List<Kept> because) {

    public boolean standing() {
        return lapsedAt == null;
    }
}
