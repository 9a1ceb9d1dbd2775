package io.waymark.mail;

import io.waymark.organisation.MembershipEnded;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody who left is not sent any more, whether it is a mail or would have come with their next digest. */
@Repository
class ReadersWhoLeft {

    private final Sql sql;
    private final Clock clock;

    ReadersWhoLeft(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whoever was removed hears nothing from the same moment on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(MembershipEnded ended) {
        passOver(ended.organisation());
    }

    /** Of everybody who left the organisation at hand, in whatever way. */
    @Transactional
    void passOver(OrganisationId organisation) {
        sql.of(organisation, """
                update mail m set state = :to, settled_at = :now
                from membership b
                where m.organisation_id = :organisation and m.state = any(:from)
                    and b.organisation_id = m.organisation_id and b.person_id = m.person_id and b.left_at is not null
                """)
                .with("to", MailStep.PASSED_OVER.to())
                .with("from", MailStep.PASSED_OVER.starts())
                .with("now", Timestamp.from(clock.instant()))
                .run();
        sql.of(organisation, """
                delete from mail_notice n using membership b
                where n.organisation_id = :organisation
                    and b.organisation_id = n.organisation_id and b.person_id = n.person_id and b.left_at is not null
                """).run();
    }
}
