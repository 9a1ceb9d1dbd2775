package io.waymark.discussion;

import org.jspecify.annotations.Nullable;

/** @param version what the member had on the screen; without one it was made from an old page */
record ResolutionForm(@Nullable Integer version) {

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
