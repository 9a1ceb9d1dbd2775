package io.waymark.pulse;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads pulses: a person sees their own, and who runs assessments the finished ones of everybody. */
@Repository
@Transactional(readOnly = true)
class PulseRows {

    /** How many a list shows at most. */
    static final int LISTED = 200;

    private static final String PULSE = """
            select p.id, p.unit_id as unit, u.name as unit_name, p.edition_id, p.taken_by, t.name as taken_by_name, p.begun_at,
                p.finished_at,
                (select count(*) from pulse_answer a
                    where a.organisation_id = p.organisation_id and a.pulse_id = p.id) as answered
            from pulse p
            join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
            join person t on t.id = p.taken_by
            where p.organisation_id = :organisation
                and (p.taken_by = :person or :lead and p.finished_at is not null)
            """;

    private final Sql sql;

    PulseRows(Sql sql) {
        this.sql = sql;
    }

    /** Every pulse that the member may see, the newest first, at most {@link #LISTED}; one statement. */
    List<PulseFacts> of(Member member) {
        return sql.of(member, PULSE + "order by coalesce(p.finished_at, p.begun_at) desc, p.id desc limit :most")
                .with("lead", member.may(Right.READ_PULSES))
                .with("most", LISTED)
                .list(PulseFacts.class);
    }

    /**
     * One pulse; one statement.
     *
     * @throws NotFound where it is missing, another tenant's, or not for this member to see
     */
    PulseFacts of(Member member, PulseId id) {
        return sql.of(member, PULSE + "and p.id = :id")
                .with("lead", member.may(Right.READ_PULSES))
                .with("id", id)
                .one(PulseFacts.class);
    }
}
