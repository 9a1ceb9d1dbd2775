package io.waymark.mail;

import io.waymark.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves mails along their way. Each call is a transaction of its own, committed before it returns: whoever talks to the
 * mail server holds a claim that outlives them.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes on the mail of the organisation at hand that is due longest; two who ask at once get two different ones. */
    Optional<ClaimedMail> next(OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                update mail m set state = :to, attempts = attempts + 1, claimed_at = :now, trouble = ''
                where (m.organisation_id, m.id) = (
                    select organisation_id, id from mail
                    where organisation_id = :organisation and state = any(:from) and next_at <= :now
                    order by next_at, id limit 1
                    for update skip locked)
                returning m.organisation_id as organisation, m.id, m.attempts as attempt, m.address,
                    coalesce((select p.name from person p where p.id = m.person_id), '') as name, m.subject, m.text, m.html
                """)
                .param("organisation", organisation.value())
                .param("to", MailStep.CLAIMED.to().name())
                .param("from", MailStep.CLAIMED.starts())
                .param("now", Timestamp.from(now))
                .query(ClaimedMail.class)
                .optional();
    }

    /**
     * Says how a claim ended.
     *
     * @param trouble what went wrong in the mail server's words, possibly empty
     * @param next when to try again, where the step asks for it
     * @throws IllegalMailStep where the claim is not the newest any more or the step does not start where the mail stands
     */
    void settle(ClaimedMail mail, MailStep step, String trouble, Instant now, Instant next) {
        int moved = jdbc.sql("""
                update mail set state = :to, trouble = :trouble, settled_at = :now, next_at = :next
                where organisation_id = :organisation and id = :id and attempts = :attempt and state = any(:from)
                """)
                .param("organisation", mail.organisation())
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .param("to", step.to().name())
                .param("from", step.starts())
                .param("trouble", trouble)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .update();
        if (moved == 0) {
            throw new IllegalMailStep(step, mail.id());
        }
    }

    /** For how many seconds a mail of the organisation at hand has waited; 0 where none does. */
    double longestWait(OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                select coalesce(extract(epoch from cast(:now as timestamptz) - min(written_at)), 0)::float8
                from mail where organisation_id = :organisation and state in ('WAITING', 'SENDING')
                """)
                .param("organisation", organisation.value())
                .param("now", Timestamp.from(now))
                .query(Double.class)
                .single();
    }

    /** Gives up waiting for whoever claimed a mail of the organisation at hand before this time. */
    void loseOlderThan(OrganisationId organisation, Instant claimed, Instant now) {
        jdbc.sql("""
                update mail set state = :to, settled_at = :now
                where organisation_id = :organisation and state = any(:from) and claimed_at < :claimed
                """)
                .param("organisation", organisation.value())
                .param("to", MailStep.LOST.to().name())
                .param("from", MailStep.LOST.starts())
                .param("claimed", Timestamp.from(claimed))
                .param("now", Timestamp.from(now))
                .update();
    }
}
