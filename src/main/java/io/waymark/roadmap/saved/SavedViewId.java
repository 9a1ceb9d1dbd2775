package io.waymark.roadmap.saved;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a saved view. */
public record SavedViewId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
