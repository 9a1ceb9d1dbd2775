package io.waymark.mail;

import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
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
    static final String INVITATION = "INVITATION";

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
        write(to.organisation(), to.person(), to.address(), kind, digestDay, letter, at);
    }

    /** Writes to an address that is nobody's yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    void invite(OrganisationId organisation, String address, Letter letter) {
        write(organisation, null, address, INVITATION, null, letter, null);
    }

    private void write(
            OrganisationId organisation,
            @Nullable PersonId person,
            @Nullable String address,
            String kind,
            @Nullable LocalDate digestDay,
            Letter letter,
            @Nullable Instant at) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into mail (organisation_id, id, person_id, kind, digest_day, subject, text, html, written_at,
                    address, state, next_at)
                values (:organisation, :id, :person, :kind, :day, :subject, :text, :html, :written, :address, :state, :now)
                """)
                .param("organisation", organisation.value())
                .param("id", TimeOrderedId.next())
                .param("person", person == null ? null : person.value())
                .param("kind", kind)
                .param("day", digestDay)
                .param("subject", letter.subject())
                .param("text", print.text(letter))
                .param("html", print.html(letter))
                .param("written", at == null ? now : Timestamp.from(at))
                .param("now", now)
                .param("address", address)
                .param("state", firstState(address).name())
                .update();
    }

    private MailState firstState(@Nullable String address) {
        if (address == null) {
            return MailState.NO_ADDRESS;
        }
        return mode == MailMode.SHOWS ? MailState.SHOWN : MailState.WAITING;
    }
}
