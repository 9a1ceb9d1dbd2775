package io.waymark.evidence;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a piece of evidence.
 *
 * @param url where a link leads; null for a file
 * @param fileName null for a link, as all that is told of a file
 * @param size in bytes
 * @param owner who looks after it
 * @param datedOn the day that it shows
 * @param reviewBy the last day on which it is good without another look; null where it stays good
 * @param version counts its changes from 0
 */
public record Evidence(
        EvidenceId id,
        String title,
        @Nullable String url,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Integer size,
        PersonId owner,
        String ownerName,
        LocalDate datedOn,
        @Nullable LocalDate reviewBy,
        PersonId addedBy,
        int version,
        @Nullable Instant withdrawnAt) {

    private static final int LINE = 60;
    private static final String CUT = "...";
    private static final String BEHIND_SIGNS = "(?<=[/.?&_-])(?![/.?&_-])";

    /** The address of a link, no longer than a line, in the parts between which it may break; none for a file. */
    public List<String> addressParts() {
        if (url == null) {
            return List.of();
        }
        String shown = url.length() > LINE ? url.substring(0, LINE - CUT.length()) + CUT : url;
        return List.of(shown.split(BEHIND_SIGNS));
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
