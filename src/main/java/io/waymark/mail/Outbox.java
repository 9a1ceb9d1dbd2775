package io.waymark.mail;

import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are written, in the transaction of what they tell. A mail is printed here and now, not when it is sent: what
 * people read in the portal is to the letter what goes out, a second try under the same Message-ID carries the same words,
 * and a word that is missing shows in the test of whoever announces something, not in the log of a job.
 */
@Repository
class Outbox {

    static final String DIGEST = "DIGEST";

    private final JdbcClient jdbc;
    private final LetterPrint print;
    private final MailMode mode;
    private final Clock clock;

    Outbox(JdbcClient jdbc, LetterPrint print, MailMode mode, Clock clock) {
        this.jdbc = jdbc;
        this.print = print;
        this.mode = mode;
        this.clock = clock;
    }

    /**
     * Writes a mail.
     *
     * @param kind a {@code Notice.Kind}, or {@link #DIGEST}
     * @param digestDay the day of a digest, of which a person gets one; null for any other mail
     * @param at when what it tells happened; null for now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Recipient to, String kind, @Nullable LocalDate digestDay, Letter letter, @Nullable Instant at) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into mail (organisation_id, id, person_id, kind, digest_day, subject, text, html, written_at,
                    address, state, next_at)
                values (:organisation, :id, :person, :kind, :day, :subject, :text, :html, :written, :address, :state, :now)
                """)
                .param("organisation", to.organisation().value())
                .param("id", TimeOrderedId.next())
                .param("person", to.person().value())
                .param("kind", kind)
                .param("day", digestDay)
                .param("subject", letter.subject())
                .param("text", print.text(letter))
                .param("html", print.html(letter))
                .param("written", at == null ? now : Timestamp.from(at))
                .param("now", now)
                .param("address", to.address())
                .param("state", firstState(to).name())
                .update();
    }

    private MailState firstState(Recipient to) {
        if (to.address() == null) {
            return MailState.NO_ADDRESS;
        }
        return mode == MailMode.SHOWS ? MailState.SHOWN : MailState.WAITING;
    }
}
