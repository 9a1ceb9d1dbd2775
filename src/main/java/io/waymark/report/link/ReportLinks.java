package io.waymark.report.link;

import io.waymark.form.CreationKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.Sql;
import io.waymark.report.ReportId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links that an organisation gave away. */
@Repository
class ReportLinks {

    private static final String SELECT = """
            select l.id, l.title, c.name as made_by, l.made_at, l.lapses_at, l.revoked_at, l.last_opened_at
            from report_link l join colleague c on c.id = l.person_id
            where l.organisation_id = :organisation
            """;

    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    ReportLinks(Sql sql, ActivityRecord activity, Clock clock) {
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** All of the organisation, the newest first. */
    @Transactional(readOnly = true)
    List<ReportLink> of(Member member) {
        return sql.of(member, SELECT + " order by l.made_at desc, l.id").list(ReportLink.class);
    }

    /**
     * Freezes a report of the member's and gives it an address.
     *
     * @param key of the form; what it made already cannot be told again
     * @return the token of the address, never to be had again; empty where the same form made it before
     * @throws NotFound where there is no such report of the member's that is done and may be given away
     */
    @Transactional
    Optional<SecretToken> make(Member member, ReportId report, int days, CreationKey key) {
        String title = sql.of(member, """
                select title from report where organisation_id = :organisation and person_id = :person and id = :id
                    and state = 'DONE' and kind = 'BOARD'
                """).with("id", report).one(String.class);
        SecretToken token = SecretToken.next();
        int made = sql.of(member, """
                insert into report_link (organisation_id, id, person_id, title, digest, file_name, content, content_digest, bytes,
                    made_at, lapses_at)
                select organisation_id, :id, person_id, title, :digest, file_name, content, r.digest, length(content), :now, :lapses
                from report r where organisation_id = :organisation and id = :report
                on conflict (organisation_id, id) do nothing
                """)
                .with("id", key.value())
                .with("report", report)
                .with("digest", token.digest())
                .with("now", Timestamp.from(clock.instant()))
                .with("lapses", Timestamp.from(clock.instant().plus(Duration.ofDays(days))))
                .run();
        if (made == 0) {
            return Optional.empty();
        }
        note(member, "activity.report-link.made", key.value(), title);
        return Optional.of(token);
    }

    /**
     * Closes a link for good; its file goes.
     *
     * @return what its report is about
     * @throws NotFound where it is missing, revoked or another tenant's
     */
    @Transactional
    String revoke(Member member, ReportLinkId id) {
        String title = sql.of(member, """
                update report_link set revoked_at = :now, content = null
                where organisation_id = :organisation and id = :id and revoked_at is null returning title
                """)
                .with("id", id)
                .with("now", Timestamp.from(clock.instant()))
                .one(String.class);
        note(member, "activity.report-link.revoked", id.value(), title);
        return title;
    }

    private void note(Member member, String what, UUID id, String title) {
        activity.add(member, what, "report-link", id, Map.of(), Map.of("title", title));
    }
}
