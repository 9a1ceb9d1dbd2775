package io.waymark.mail;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides about a mail whose fate is not known, or which nobody took. */
@Component
public class SecondSending {

    private final JdbcClient jdbc;
    private final ActivityRecord activity;
    private final Clock clock;

    SecondSending(JdbcClient jdbc, ActivityRecord activity, Clock clock) {
        this.jdbc = jdbc;
        this.activity = activity;
        this.clock = clock;
    }

    /** Whether a mail in this state can be sent once more. */
    public static boolean startsAt(MailState state) {
        return MailStep.SENT_AGAIN.startsAt(state);
    }

    /**
     * Puts the mail back among those that wait, for the address that the person has now.
     *
     * @throws NotFound where the organisation has no such mail
     * @throws IllegalMailStep where it is on its way, or still has no address
     */
    @Transactional
    public void begin(Member administrator, UUID mail) {
        administrator.must(Right.SEND_MAILS_AGAIN);
        String name = recipient(administrator, mail);
        if (putBack(administrator, mail) == 0) {
            throw new IllegalMailStep(MailStep.SENT_AGAIN, mail);
        }
        activity.add(administrator, "activity.mail.sent-again", "mail", mail, Map.of(), Map.of("title", name));
    }

    private String recipient(Member administrator, UUID mail) {
        return jdbc.sql("""
                select coalesce(p.name, m.address)
                from mail m left join person p on p.id = m.person_id
                where m.organisation_id = ? and m.id = ?
                """)
                .param(administrator.organisation().value())
                .param(mail)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private int putBack(Member administrator, UUID mail) {
        return jdbc.sql("""
                update mail m set state = :to, address = coalesce(p.email, m.address), next_at = :now, trouble = ''
                from mail written left join person p on p.id = written.person_id
                where m.organisation_id = :organisation and m.id = :id and m.state = any(:from)
                    and written.organisation_id = m.organisation_id and written.id = m.id
                    and (written.person_id is null or p.email_verified and length(p.email) between 1 and 320)
                """)
                .param("organisation", administrator.organisation().value())
                .param("id", mail)
                .param("to", MailStep.SENT_AGAIN.to().name())
                .param("from", MailStep.SENT_AGAIN.starts())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
