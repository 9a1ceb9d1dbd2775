package io.waymark.assessment;

import java.time.Instant;

/** Who last answered, said or decided anything in an assessment since it goes on with a newer edition. */
public record LaterWork(String who, Instant at) {}
