package io.waymark.plan.way;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import java.util.Optional;
import java.util.Set;

/**
 * An open action, as far as ways and budgets are concerned.
 *
 * @param days person-days that are left
 * @param value what each day of its delay costs, in points
 * @param after what it cannot be finished without; names that are not open are ignored
 * @param closes the practices that it makes Fully; with several actions for one practice, all of them do together
 */
public record Undertaking<K>(K id, double days, double value, Set<K> after, Set<PracticeKey> closes) {

    /** The dimension that it serves, by the first of its practices; empty where it closes none. */
    Optional<DimensionKey> dimension() {
        return closes.stream().min(PracticeKey::compareTo).map(it -> it.topic().dimension());
    }

    boolean serves(DimensionKey dimension) {
        return closes.stream().anyMatch(it -> it.topic().dimension().equals(dimension));
    }
}
