package io.waymark.firstapplication.web;

import org.jspecify.annotations.Nullable;

/** Withdraws a candidate as it stood on the screen. */
record CandidateWithdrawalForm(@Nullable Integer version) {

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
