package io.waymark.firstapplication;

import io.waymark.organisation.PersonId;
import java.time.Instant;

/** Somebody would have decided otherwise, and why. */
public record Dissent(PersonId person, String name, String reason, Instant at) {}
