package io.waymark.mail.web;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mails that a member may read: those to themselves; for an administrator, all of the organisation. */
@Repository
@Transactional(readOnly = true)
class Mailbox {

    static final int PAGE = 50;

    private static final String TROUBLE = " and m.state in ('UNCERTAIN', 'FAILED', 'NO_ADDRESS')";

    private static final String OLDER = " and (m.written_at, m.id) < (select b.written_at, b.id from mail b"
            + " where b.organisation_id = :organisation and b.id = :before)";

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of mails and one more where there are older ones, the newest first.
     *
     * @param before the last mail of the page before; null for the first page
     */
    List<ListedMail> newest(Member member, boolean trouble, @Nullable UUID before) {
        return jdbc.sql("""
                select m.id, coalesce(p.name, m.address) as recipient, m.subject, m.written_at, m.state
                from mail m left join person p on p.id = m.person_id
                where m.organisation_id = :organisation
                """ + readBy(member) + (trouble ? TROUBLE : "") + (before == null ? "" : OLDER) + """

                order by m.written_at desc, m.id desc limit :count
                """)
                .param("organisation", member.organisation().value())
                .param("person", member.person().value())
                .param("before", before)
                .param("count", PAGE + 1)
                .query(ListedMail.class)
                .list();
    }

    MailTroubles troubles(Member member) {
        return jdbc.sql("select (select count(*) from mail m where m.organisation_id = :organisation" + readBy(member)
                        + TROUBLE + """
                ) as unsent, count(*) as held, coalesce((array_agg(m.trouble order by m.settled_at desc))[1], '') as reason
                from mail m
                where m.organisation_id = :organisation and m.state = 'WAITING' and m.attempts > 0
                """ + readBy(member))
                .param("organisation", member.organisation().value())
                .param("person", member.person().value())
                .query(MailTroubles.class)
                .single();
    }

    /** @throws NotFound where there is none, or none that the member may read */
    OpenedMail open(Member member, UUID id) {
        return jdbc.sql("""
                select m.id, coalesce(p.name, m.address) as recipient, m.address, m.subject, m.text, m.html, m.written_at, m.state, m.attempts,
                    m.settled_at, m.next_at, m.trouble
                from mail m left join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.id = :id
                """ + readBy(member))
                .param("organisation", member.organisation().value())
                .param("person", member.person().value())
                .param("id", id)
                .query(OpenedMail.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Where the member's mails go; empty where nobody knows. */
    String addressOf(Member member) {
        return jdbc.sql("select case when email_verified then coalesce(email, '') else '' end from person where id = ?")
                .param(member.person().value())
                .query(String.class)
                .single();
    }

    private static String readBy(Member member) {
        return member.may(Right.READ_ALL_MAILS) ? "" : " and m.person_id = :person";
    }
}
