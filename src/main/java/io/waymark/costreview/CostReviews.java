package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cost reviews of organisations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CostReviews {

    /** So many are shown: older ones count for nothing. */
    public static final int NEWEST = 50;

    private static final String REVIEW = """
            select r.id, r.held_on, r.finance_id, f.name as finance_name, r.confirmed_at, r.findings, w.name as recorded_by
            from cost_review r join person f on f.id = r.finance_id join person w on w.id = r.recorded_by
            where r.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    CostReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ones, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<CostReview> of(Member member) {
        return jdbc.sql(REVIEW + "order by r.held_on desc, r.recorded_at desc limit " + NEWEST)
                .param(member.organisation().value())
                .query(CostReviews::review)
                .list();
    }

    /**
     * One review of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    CostReview of(Member member, CostReviewId id) {
        return jdbc.sql(REVIEW + "and r.id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(CostReviews::review)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether just this was recorded before; who records at once takes turns. */
    boolean has(Member member, LocalDate heldOn, PersonId finance, String findings) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cost review ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
        return jdbc.sql("""
                select exists (select from cost_review
                    where organisation_id = ? and held_on = ? and finance_id = ? and findings = ?)
                """)
                .param(member.organisation().value())
                .param(heldOn)
                .param(finance.value())
                .param(findings)
                .query(Boolean.class)
                .single();
    }

    UUID add(
            Member member,
            LocalDate heldOn,
            PersonId finance,
            String findings,
            @Nullable Instant confirmedAt,
            Instant now) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                insert into cost_review (organisation_id, id, held_on, finance_id, confirmed_at, findings, recorded_by,
                    recorded_at)
                values (:organisation, :id, :held, :finance, :confirmed, :findings, :me, :now)
                """)
                .param("organisation", member.organisation().value())
                .param("id", id)
                .param("held", heldOn)
                .param("finance", finance.value())
                .param("confirmed", confirmedAt == null ? null : Timestamp.from(confirmedAt), java.sql.Types.TIMESTAMP)
                .param("findings", findings)
                .param("me", member.person().value())
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /** Confirms a review; false where it was confirmed before. */
    boolean confirm(Member member, CostReviewId id, Instant now) {
        return jdbc.sql("""
                update cost_review set confirmed_at = ?
                where organisation_id = ? and id = ? and confirmed_at is null
                """)
                        .param(Timestamp.from(now))
                        .param(member.organisation().value())
                        .param(id.value())
                        .update()
                == 1;
    }

    private static CostReview review(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new CostReview(
                new CostReviewId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                new PersonId(row.getObject("finance_id", UUID.class)),
                row.getString("finance_name"),
                confirmed == null ? null : confirmed.toInstant(),
                row.getString("findings"),
                row.getString("recorded_by"));
    }
}
