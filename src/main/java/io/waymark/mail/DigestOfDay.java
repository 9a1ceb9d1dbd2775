package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Reminders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the digests of one organisation's day in one transaction. Whoever has that day's digest gets no other: what comes
 * later waits for tomorrow. So it may run as often as anyone likes.
 */
@Component
class DigestOfDay {

    private final List<Reminders> reminders;
    private final WaitingNotices waiting;
    private final Recipients recipients;
    private final LetterWording wording;
    private final Outbox outbox;
    private final MailSettings settings;
    private final JdbcClient jdbc;

    DigestOfDay(
            List<Reminders> reminders,
            WaitingNotices waiting,
            Recipients recipients,
            LetterWording wording,
            Outbox outbox,
            MailSettings settings,
            JdbcClient jdbc) {
        this.reminders = reminders;
        this.waiting = waiting;
        this.recipients = recipients;
        this.wording = wording;
        this.outbox = outbox;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** Call inside the organisation's tenancy. Each person has a day and a morning of their own. */
    @Transactional
    void write(OrganisationId organisation, Instant now) {
        oneAtATime(organisation);
        for (ZoneId zone : recipients.zones(organisation)) {
            LocalDateTime there = LocalDateTime.ofInstant(now, zone);
            if (!there.toLocalTime().isBefore(settings.digestAfter())) {
                write(organisation, zone, there.toLocalDate());
            }
        }
    }

    private void write(OrganisationId organisation, ZoneId zone, LocalDate today) {
        List<Recipient> readers = recipients.withoutDigest(organisation, zone, today);
        if (readers.isEmpty()) {
            return;
        }
        DigestContents contents = DigestContents.of(notices(organisation, readers, zone, today));
        for (Recipient it : readers) {
            List<Notice> wanted = contents.wantedBy(it);
            if (!wanted.isEmpty()) {
                outbox.add(it, Outbox.DIGEST, today, wording.digest(wanted, it), null);
            }
        }
    }

    private List<Notice> notices(OrganisationId organisation, List<Recipient> readers, ZoneId zone, LocalDate today) {
        List<PersonId> people = readers.stream().map(Recipient::person).toList();
        List<Notice> notices = new ArrayList<>(waiting.take(organisation, people));
        reminders.forEach(it -> notices.addAll(it.due(organisation, zone, today)));
        return notices;
    }

    /** The unique key alone would be enough, but the second of two would fail instead of finding nothing to do. */
    private void oneAtATime(OrganisationId organisation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('digest ' || ?, 0))")
                .param(organisation.toString())
                .query()
                .listOfRows();
    }
}
