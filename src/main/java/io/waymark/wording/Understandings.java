package io.waymark.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who said "I understand this" of what; the table is only ever added to. */
@Repository
public class Understandings {

    private final JdbcClient jdbc;

    Understandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest word of each person on each thing of the member's organisation; one statement. */
    @Transactional(readOnly = true)
    public Map<Subject, List<Understanding>> of(Member member) {
        return jdbc
                .sql("""
                        select distinct on (u.goal_id, u.objective_id, u.kpi_id, u.confirmed_by)
                            u.goal_id, u.objective_id, u.kpi_id, u.confirmed_by, p.name, u.confirmed_at, u.wording
                        from understanding u join person p on p.id = u.confirmed_by
                        where u.organisation_id = ?
                        order by u.goal_id, u.objective_id, u.kpi_id, u.confirmed_by, u.confirmed_at desc, u.id desc
                        """)
                .param(member.organisation().value())
                .query((row, number) -> Map.entry(subject(row), understanding(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member member, UUID id, Wording wording, Instant at) {
        Subject subject = wording.subject();
        jdbc.sql("""
                insert into understanding (organisation_id, id, goal_id, objective_id, kpi_id, wording, confirmed_by, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(member.organisation().value())
                .param(id)
                .param(subject.kind() == Subject.Kind.GOAL ? subject.id() : null)
                .param(subject.kind() == Subject.Kind.OBJECTIVE ? subject.id() : null)
                .param(subject.kind() == Subject.Kind.KPI ? subject.id() : null)
                .param(wording.inFull())
                .param(member.person().value())
                .param(Timestamp.from(at))
                .update();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        for (Subject.Kind kind : Subject.Kind.values()) {
            UUID id = row.getObject(kind.key() + "_id", UUID.class);
            if (id != null) {
                return new Subject(kind, id);
            }
        }
        throw new IllegalStateException("The table refuses what is about nothing");
    }

    private static Understanding understanding(ResultSet row) throws SQLException {
        return new Understanding(
                new PersonId(row.getObject("confirmed_by", UUID.class)),
                row.getString("name"),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getString("wording"));
    }
}
