package io.waymark.roadmap;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the record keeps of rows on one side of a change; null where it is of former times and keeps none.
 *
 * @param cards those that the change touched, on the side after it
 */
record KeptRows(@Nullable List<StoredRow> rows, @Nullable List<UUID> cards) {

    Set<InitiativeId> touched() {
        return cards == null ? Set.of() : cards.stream().map(InitiativeId::new).collect(Collectors.toUnmodifiableSet());
    }
}
