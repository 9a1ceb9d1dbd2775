package io.waymark.wording;

import io.waymark.organisation.PersonId;
import java.time.Instant;

/**
 * Somebody said "I understand this".
 *
 * @param wording what they read, in full
 */
public record Understanding(PersonId by, String name, Instant at, String wording) {}
