package io.waymark.organisation;

import java.time.Instant;
import java.util.UUID;

/** One thing that someone did; {@code title} names what they did it to, or is empty. */
public record Activity(
        UUID id, Instant at, String who, String what, String subjectKind, UUID subjectId, String title) {}
