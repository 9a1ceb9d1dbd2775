package io.waymark.exemption;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of policy exemptions. */
@Repository
@Transactional(readOnly = true)
public class ExemptionRows {

    private static final String EXEMPTION = """
            select e.id, e.version, e.policy, e.exempted, e.reason, e.topic_key as topic, e.owner_id as owner,
                   o.name as owner_name, e.granted_on, e.expires_on, e.principal_days, e.interest_hours, e.interest_money,
                   e.extended, e.extended_because, agreed.name as renewal_agreed_by, e.ended_at
            from policy_exemption e join colleague o on o.id = e.owner_id
            left join colleague agreed on agreed.id = e.renewal_agreed_by
            where e.organisation_id = :organisation
            """;

    private final Sql sql;

    ExemptionRows(Sql sql) {
        this.sql = sql;
    }

    /** What is open, and who said that this is all; one statement. */
    public Register register(Member member) {
        List<RegisterLine> lines = sql.of(member, """
                select e.id, coalesce(e.version, 0) as version, coalesce(e.policy, '') as policy,
                    coalesce(e.exempted, '') as exempted, coalesce(e.reason, '') as reason, e.topic, e.owner,
                    coalesce(e.owner_name, '') as owner_name, e.granted_on, e.expires_on, e.principal_days, e.interest_hours,
                    e.interest_money, coalesce(e.extended, 0) as extended,
                    coalesce(e.extended_because, '') as extended_because, e.renewal_agreed_by, coalesce(s.listed, 0) as listed,
                    s.reviewed_by, coalesce(s.reviewer, '') as reviewer, s.reviewed_at
                from (""" + EXEMPTION + """
                and e.ended_at is null) e
                full join (
                    select r.listed, r.reviewed_at, r.reviewed_by, p.name as reviewer
                    from exemption_review r join person p on p.id = r.reviewed_by
                    where r.organisation_id = :organisation order by r.reviewed_at desc, r.id desc limit 1
                ) s on true
                order by e.expires_on, e.id
                """).list(RegisterLine.class);
        return new Register(
                lines.stream().flatMap(it -> it.exemption().stream()).toList(),
                lines.stream().findFirst().flatMap(it -> it.statement(member)));
    }

    /**
     * Those that ended last, the latest first: some at least, and all since a day; one statement.
     *
     * @param atLeast so many where there are
     * @param since may count the day in UTC
     */
    List<ListedExemption> ended(Member member, int atLeast, LocalDate since) {
        return sql.of(member, EXEMPTION + """
                and e.ended_at is not null and (e.ended_at >= :since or e.id in (
                    select l.id from policy_exemption l where l.organisation_id = :organisation and l.ended_at is not null
                    order by l.ended_at desc, l.id limit :least))
                order by e.ended_at desc, e.id
                """)
                .with("least", atLeast)
                .with("since", since)
                .list(ListedExemption.class);
    }

    /**
     * One exemption of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public ListedExemption of(Member member, ExemptionId id) {
        return sql.of(member, EXEMPTION + "and e.id = :id").with("id", id).one(ListedExemption.class);
    }
}
