package io.waymark.assessment.web;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Spread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Figures of all assessments of an organisation at once: one statement each, whatever their number. */
@Repository
class Tallies {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Tallies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many practices of a level anybody answered in an open assessment. */
    record Answered(AssessmentId assessment, int level, int practices) {}

    /** What a signed-off assessment claims, with how many topics stand at each level. */
    record Claim(AssessmentId assessment, LevelRange level, Spread spread) {}

    List<Answered> answered(Member member) {
        return jdbc.sql("""
                select a.assessment_id, p.level, count(distinct a.practice_key) as practices
                from answer a
                join assessment s on s.organisation_id = a.organisation_id and s.id = a.assessment_id
                join edition_practice p on p.edition_id = a.edition_id and p.practice_key = a.practice_key
                where a.organisation_id = ? and s.state = 'OPEN' and a.rating is not null
                group by a.assessment_id, p.level
                """)
                .param(member.organisation().value())
                .query((row, number) -> new Answered(assessment(row), row.getInt("level"), row.getInt("practices")))
                .list();
    }

    List<Claim> claims(Member member) {
        return jdbc.sql("""
                select assessment_id, figures -> 'level' as level, figures -> 'spread' as spread
                from milestone where organisation_id = ?
                """)
                .param(member.organisation().value())
                .query(this::claim)
                .list();
    }

    private Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                assessment(row),
                json.readValue(row.getString("level"), LevelRange.class),
                json.readValue(row.getString("spread"), Spread.class));
    }

    private static AssessmentId assessment(ResultSet row) throws SQLException {
        return new AssessmentId(row.getObject("assessment_id", UUID.class));
    }
}
