package io.waymark.discussion;

import java.time.Instant;
import java.util.UUID;

/** A comment as it is read; {@code html} is safe to print. */
record Speaker(UUID id, String who, Instant at, String html) {}
