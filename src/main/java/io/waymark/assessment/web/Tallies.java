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

    /** What a signed-off assessment claims, with how many topics stand at each level. */
    record Claim(AssessmentId assessment, LevelRange level, Spread spread) {}

    List<Claim> claims(Member member) {
        return jdbc.sql("""
                select distinct on (assessment_id) assessment_id, figures -> 'level' as level, figures -> 'spread' as spread
                from milestone where organisation_id = ? order by assessment_id, taken_at desc
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
