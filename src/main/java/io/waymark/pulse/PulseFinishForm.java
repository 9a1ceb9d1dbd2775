package io.waymark.pulse;

/** The wish to finish; there is nothing to fill in. */
record PulseFinishForm() {}
