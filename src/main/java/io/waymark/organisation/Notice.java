package io.waymark.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one member should hear of, published as an event in the transaction that made it so. Whoever delivers it
 * listens; whoever publishes it knows nothing of mail.
 *
 * @param to whom it tells
 * @param by who caused it; null where only time passed
 * @param subject what it is about, so that the same reminder is not given twice in a day
 * @param about the subject in words, for example "Technology in 2026 Q4, Acme Retail"
 * @param words what the person who caused it wrote, as plain text; empty where nothing was written
 * @param dueOn the day that matters; null where none does
 * @param path where to go on, beginning with {@code /orgs/}
 * @param at when it happened; null where only time passed, or where it is told as it happens
 */
public record Notice(
        OrganisationId organisation,
        PersonId to,
        @Nullable PersonId by,
        Kind kind,
        UUID subject,
        String about,
        String words,
        @Nullable LocalDate dueOn,
        String path,
        @Nullable Instant at) {

    /** Something that is told as it happens. */
    public Notice(
            OrganisationId organisation,
            PersonId to,
            @Nullable PersonId by,
            Kind kind,
            UUID subject,
            String about,
            String words,
            @Nullable LocalDate dueOn,
            String path) {
        this(organisation, to, by, kind, subject, about, words, dueOn, path, null);
    }

    /** What a person can be told, and can switch off. */
    public enum Kind {
        /** Questions were given to them. */
        ASSIGNED(true),
        /** A reviewer sent a dimension back to them. */
        SENT_BACK(true),
        /** Somebody mentioned them. */
        MENTIONED(true),
        /** Work is finished for what they answer: they rate it again, with evidence. */
        RATE_AGAIN(true),
        /** What they answer goes on with other questions. */
        QUESTIONS_CHANGED(true),
        /** What they answer is due within a few days. */
        DUE_SOON(false),
        /** What they answer is late. */
        OVERDUE(false),
        /** Evidence of theirs must be looked at again. */
        EVIDENCE_DUE(false),
        /** A KPI of theirs should have been measured again. */
        MEASUREMENT_DUE(false);

        private final boolean direct;

        Kind(boolean direct) {
            this.direct = direct;
        }

        /** Whether it is told at once; the others wait for the day's digest. */
        public boolean direct() {
            return direct;
        }
    }
}
