package io.waymark.roadmap;

import java.time.Instant;
import java.util.UUID;

/** Something that was said about a card; {@code html} is safe to print. */
public record CardComment(UUID id, String who, Instant at, String html) {}
