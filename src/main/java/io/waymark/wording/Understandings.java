package io.waymark.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who said "I understand this" of what; the table is only ever added to. */
@Repository
public class Understandings {

    private record Confirmed(
            Subject.Kind kind, UUID id, PersonId confirmedBy, String name, Instant confirmedAt, String wording) {

        Subject subject() {
            return new Subject(kind, id);
        }

        Understanding understanding() {
            return new Understanding(confirmedBy, name, confirmedAt, wording);
        }
    }

    private final Sql sql;

    Understandings(Sql sql) {
        this.sql = sql;
    }

    /** The latest word of each person on each thing of the member's organisation; one statement. */
    @Transactional(readOnly = true)
    public Map<Subject, List<Understanding>> of(Member member) {
        return sql.of(member, """
                        select distinct on (u.goal_id, u.objective_id, u.kpi_id, u.confirmed_by)
                            case when u.goal_id is not null then 'GOAL' when u.kpi_id is not null then 'KPI'
                                 else 'OBJECTIVE' end as kind,
                            coalesce(u.goal_id, u.objective_id, u.kpi_id) as id,
                            u.confirmed_by, p.name, u.confirmed_at, u.wording
                        from understanding u join person p on p.id = u.confirmed_by
                        where u.organisation_id = :organisation
                        order by u.goal_id, u.objective_id, u.kpi_id, u.confirmed_by, u.confirmed_at desc, u.id desc
                        """).list(Confirmed.class).stream()
                .collect(groupingBy(Confirmed::subject, mapping(Confirmed::understanding, toList())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member member, UUID id, Wording wording, Instant at) {
        Subject subject = wording.subject();
        sql.of(member, """
                insert into understanding (organisation_id, id, goal_id, objective_id, kpi_id, wording, confirmed_by, confirmed_at)
                values (:organisation, :id, :goal, :objective, :kpi, :wording, :person, :at)
                """)
                .with("id", id)
                .with("goal", subject.kind() == Subject.Kind.GOAL ? subject.id() : null)
                .with("objective", subject.kind() == Subject.Kind.OBJECTIVE ? subject.id() : null)
                .with("kpi", subject.kind() == Subject.Kind.KPI ? subject.id() : null)
                .with("wording", wording.inFull())
                .with("at", Timestamp.from(at))
                .run();
    }
}
