package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
            select r.id, r.held_on, r.finance_id as finance, f.name as finance_name, r.confirmed_at, r.findings,
                w.name as recorded_by
            from cost_review r join person f on f.id = r.finance_id join person w on w.id = r.recorded_by
            where r.organisation_id = :organisation
            """;

    private final Sql sql;

    CostReviews(Sql sql) {
        this.sql = sql;
    }

    /** The newest ones, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<CostReview> of(Member member) {
        return sql.of(member, REVIEW + "order by r.held_on desc, r.recorded_at desc limit " + NEWEST)
                .list(CostReview.class);
    }

    /**
     * One review of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    CostReview of(Member member, CostReviewId id) {
        return sql.of(member, REVIEW + "and r.id = :id").with("id", id).one(CostReview.class);
    }

    /** Whether just this was recorded before; who records at once takes turns. */
    boolean has(Member member, LocalDate heldOn, PersonId finance, String findings) {
        sql.hold(member, "cost review");
        return sql.of(member, """
                select exists (select from cost_review where organisation_id = :organisation and held_on = :held
                    and finance_id = :finance and findings = :findings)
                """)
                .with("held", heldOn)
                .with("finance", finance)
                .with("findings", findings)
                .one(Boolean.class);
    }

    /** Adds one that nobody confirmed yet. */
    CostReviewId add(Member member, LocalDate heldOn, PersonId finance, String findings, Instant now) {
        UUID id = TimeOrderedId.next();
        sql.of(member, """
                insert into cost_review (organisation_id, id, held_on, finance_id, findings, recorded_by, recorded_at)
                values (:organisation, :id, :held, :finance, :findings, :person, :now)
                """)
                .with("id", id)
                .with("held", heldOn)
                .with("finance", finance)
                .with("findings", findings)
                .with("now", Timestamp.from(now))
                .run();
        return new CostReviewId(id);
    }

    /** Confirms a review; false where it was confirmed before. */
    boolean confirm(Member member, CostReviewId id, Instant now) {
        return sql.of(member, """
                update cost_review set confirmed_at = :now
                where organisation_id = :organisation and id = :id and confirmed_at is null
                """)
                        .with("id", id)
                        .with("now", Timestamp.from(now))
                        .run()
                == 1;
    }
}
