package io.waymark.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever said about one day of a KPI.
 *
 * @param revisions the newest first, at least one
 */
public record MeasuredDay(LocalDate day, List<Revision> revisions) {

    /**
     * What somebody said about the day.
     *
     * @param number counts what was said about the day from 1
     * @param value null where the day was taken back
     * @param note of the first, why it was corrected of the others
     * @param imported whether it came with a paste or a file
     */
    public record Revision(
            int number, @Nullable BigDecimal value, String note, String who, Instant at, boolean imported) {}

    public Revision now() {
        return revisions.getFirst();
    }

    public List<Revision> earlier() {
        return revisions.subList(1, revisions.size());
    }

    /** The figure that stands; null where the day was taken back. */
    public @Nullable BigDecimal value() {
        return now().value();
    }

    public boolean takenBack() {
        return value() == null;
    }

    /** Whether this is the figure that stands. */
    public boolean says(BigDecimal wished) {
        BigDecimal value = value();
        return value != null && value.compareTo(wished) == 0;
    }
}
