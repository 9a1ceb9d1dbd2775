package io.waymark.assessment.page;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list that begins with the newest goes on: after the entry of this moment; of two that happened at once, the id
 * decides. Written into addresses, so that a page stays the same while newer entries arrive.
 */
public record Before(Instant at, UUID id) {

    private static final String BETWEEN = "~";

    /** Years that PostgreSQL does not know are no place in any list. */
    private static final Pattern ORDINARY_YEAR = Pattern.compile("[0-9]{4}-");

    /** Reads what {@link #toString()} wrote; null where the text means nothing. */
    public static @Nullable Before read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        try {
            return parts.length == 2 && ORDINARY_YEAR.matcher(parts[0]).lookingAt()
                    ? new Before(Instant.parse(parts[0]), UUID.fromString(parts[1]))
                    : null;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return at + BETWEEN + id;
    }
}
