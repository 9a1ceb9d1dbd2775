package io.waymark.firstapplication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice as the list shows it.
 *
 * @param candidates how many stand for it
 * @param application what was chosen; null while it is open
 */
public record ListedChoice(
        UUID id,
        String title,
        String unit,
        long candidates,
        String begunBy,
        Instant begunAt,
        @Nullable String application,
        @Nullable Instant decidedAt) {}
