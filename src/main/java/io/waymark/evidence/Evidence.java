package io.waymark.evidence;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of an organisation.
 *
 * @param url where a link leads; null for a file
 * @param file null for a link
 * @param owner who looks after it
 * @param datedOn the day that it shows
 * @param reviewBy the last day on which it is good without another look; null where it stays good
 * @param version counts its changes from 0
 */
public record Evidence(
        EvidenceId id,
        String title,
        @Nullable String url,
        @Nullable File file,
        PersonId owner,
        String ownerName,
        LocalDate datedOn,
        @Nullable LocalDate reviewBy,
        PersonId addedBy,
        int version,
        @Nullable Instant withdrawnAt) {

    /** What can be told of a file without loading it; the size is in bytes. */
    public record File(String name, String mediaType, int size) {

        /** Rounded up, so that no file looks empty. */
        public int kilobytes() {
            return Math.ceilDiv(size, 1024);
        }
    }

    /** Whether its day to be looked at again has passed. */
    public boolean overdueOn(LocalDate day) {
        return reviewBy != null && reviewBy.isBefore(day);
    }

    /** Whether it has to be looked at again within so many days. */
    public boolean dueWithin(int days, LocalDate today) {
        return reviewBy != null && !overdueOn(today) && !reviewBy.isAfter(today.plusDays(days));
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
