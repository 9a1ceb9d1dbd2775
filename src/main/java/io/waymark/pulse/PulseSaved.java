package io.waymark.pulse;

import io.waymark.content.EditionId;

/** What became of a wish to save. */
public sealed interface PulseSaved {

    /** The answer stands, now or since an earlier try that said the same. */
    record Done(EditionId edition, PulseAnswer answer) implements PulseSaved {}

    /** The same person said something else first, in another tab or on another device; nothing was changed. */
    record Stale(PulseAnswer current) implements PulseSaved {}

    /** The pulse was finished meanwhile; nothing was changed. */
    record Finished() implements PulseSaved {}
}
