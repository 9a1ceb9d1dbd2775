package io.waymark.form;

import org.jspecify.annotations.Nullable;

/**
 * What the undo of an act sends to the act's opposite: the version that the act left. Whoever asks for the opposite by itself
 * sends none.
 */
public record LeftVersion(@Nullable Integer version) {

    /** Nothing has to stand. */
    public static final LeftVersion ANY = new LeftVersion(null);

    /** Whether somebody changed the thing since. */
    public boolean overtakenBy(int now) {
        return version != null && version != now;
    }
}
