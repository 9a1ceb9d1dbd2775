package io.waymark.dashboard;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how far an organisation has begun: one statement, and none for who does not run it. */
@Component
class Beginning {

    private final Sql sql;

    Beginning(Sql sql) {
        this.sql = sql;
    }

    /** The first steps of the member's organisation; empty once they are taken, and for who only answers or reads. */
    Optional<FirstSteps> of(Member member) {
        return member.may(Right.PLAN_ASSESSMENTS)
                ? Optional.of(steps(member)).filter(it -> !it.over())
                : Optional.empty();
    }

    private FirstSteps steps(Member member) {
        return sql.of(member, """
                select exists (
                            select from membership
                            where organisation_id = :organisation and person_id <> :person and left_at is null)
                        or exists (select from invitation where organisation_id = :organisation) as invited,
                    exists (select from unit where organisation_id = :organisation) as unit,
                    exists (select from goal where organisation_id = :organisation and retired_at is null) as goals,
                    exists (
                        select from assessment where organisation_id = :organisation and state <> 'WITHDRAWN') as planned,
                    exists (
                        select from answer_event e
                        join assessment a on a.organisation_id = e.organisation_id and a.id = e.assessment_id
                        where e.organisation_id = :organisation and a.state <> 'WITHDRAWN') as answered,
                    exists (select from milestone where organisation_id = :organisation) as seen
                """).one(FirstSteps.class);
    }
}
