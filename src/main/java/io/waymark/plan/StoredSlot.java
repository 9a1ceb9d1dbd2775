package io.waymark.plan;

import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A slot of an accepted plan beside what is known of the plan, as SQL tells them; a plan without slots has one row without an
 * action.
 */
record StoredSlot(
        int number,
        Instant acceptedAt,
        String acceptedBy,
        @Nullable ActionId actionId,
        UUID teamId,
        int people,
        LocalDate starts,
        LocalDate ends,
        LocalDate proven) {

    Stream<Slot<ActionId>> slot() {
        return Stream.ofNullable(actionId).map(it -> new Slot<>(it, teamId, people, starts, ends, proven));
    }

    /** The plan that all these rows are of; empty where there are none. */
    static Optional<AcceptedPlan> plan(List<StoredSlot> rows) {
        return rows.stream()
                .findFirst()
                .map(it -> new AcceptedPlan(
                        it.number(),
                        it.acceptedAt(),
                        it.acceptedBy(),
                        rows.stream().flatMap(StoredSlot::slot).toList()));
    }
}
