package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was finished on a unit's roadmap, for those who ask what explains a change. */
@Repository
public class FinishedInitiatives {

    private final JdbcClient jdbc;

    FinishedInitiatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The unit's initiatives that were finished in a period and still are, the earliest first; one statement.
     *
     * @param from excluded: what was finished by then, a milestone of that moment has seen
     * @param to included
     */
    @Transactional(readOnly = true)
    public List<FinishedInitiative> of(Member member, UnitId unit, Instant from, Instant to) {
        return jdbc.sql("""
                select i.id, i.title, i.finished_at,
                       array(select p.practice_key from initiative_practice p
                             where p.organisation_id = i.organisation_id and p.initiative_id = i.id
                             order by p.practice_key) as practices
                from initiative i
                where i.organisation_id = ? and i.unit_id = ? and i.finished_at > ? and i.finished_at <= ?
                order by i.finished_at, i.id
                """)
                .param(member.organisation().value())
                .param(unit.value())
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .query(FinishedInitiatives::finished)
                .list();
    }

    private static FinishedInitiative finished(ResultSet row, int number) throws SQLException {
        String[] practices = (String[]) row.getArray("practices").getArray();
        return new FinishedInitiative(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getTimestamp("finished_at").toInstant(),
                Arrays.stream(practices).map(PracticeKey::new).toList());
    }
}
