package io.waymark.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param kind names what is to be done: {@code task.<kind>} is the sentence, about {@code about}, {@code task.<kind>.act} the button
 * @param person whom it waits for; null where that is nobody who belongs yet
 * @param name of whom it waits for
 * @param asker who waits for it; null where nobody does in particular
 * @param about what it is about, in words; where an edition is named, the key of one of its parts, and behind a
 *     slash the level at which it is meant
 * @param assessment title of the assessment, and {@code unit} the name of the unit; null where it has none
 * @param dueOn the last day on which it is in time; null where nobody set one
 * @param since when it came up; null where nobody knows
 * @param path where it is done, below the organisation's address
 */
public record Task(
        String kind,
        @Nullable PersonId person,
        String name,
        @Nullable PersonId asker,
        UUID subject,
        String about,
        @Nullable String edition,
        @Nullable String assessment,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable Instant since,
        String path) {

    /**
     * Those who know what waits for people; each package in which something does offers one. All are asked in one statement,
     * whoever asks, so a source names the person of each row, and only somebody who may do it.
     */
    public interface Source {

        /**
         * A select over the package's own tables with these columns in this order: kind, person, asker, subject, about,
         * edition, assessment, unit, due_on, since, path. It is bound to {@code :organisation}, {@code :today} and
         * {@code :soon}, until which that is listed which comes up again and again.
         */
        String select();
    }

    public boolean isFor(Member member) {
        return member.person().equals(person);
    }

    /** Whether its day has passed. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
