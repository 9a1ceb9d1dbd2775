package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Targets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Open assessments as a portfolio needs them, by plain SQL: it is made anew where no entities are at hand. */
@Repository
class OpenAssessments {

    private static final TypeReference<Map<TopicKey, String>> REASONS = new TypeReference<>() {};
    private static final TypeReference<Map<DimensionKey, Integer>> LEVELS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OpenAssessments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One of them. */
    record Open(AssessmentId assessment, EditionId edition, QuestionPlan plan, Targets targets, Instant begunAt) {

        Grounds grounds(Edition edition, Findings shown) {
            AskedPractices asked = new AskedPractices(edition, plan, Set.of());
            AgreedRatings agreed = AgreedRatings.of(asked, shown);
            return new Grounds(
                    agreed.ratings(),
                    targets,
                    plan.presumed(),
                    plan.notApplicable(),
                    agreed.withheld(),
                    asked.offThePath(),
                    agreed.weights());
        }
    }

    /** The newest of a unit. */
    Optional<Open> newest(Member reader, UnitId unit) {
        return jdbc.sql("""
                select a.id, a.edition_id, a.path, a.presumed, a.not_applicable, a.created_at,
                    (select jsonb_object_agg(s.dimension_key, s.target) from assessment_scope s
                     where s.organisation_id = a.organisation_id and s.assessment_id = a.id) as targets
                from assessment a
                where a.organisation_id = ? and a.unit_id = ? and a.state = 'OPEN'
                order by a.created_at desc, a.id desc
                limit 1
                """)
                .param(reader.organisation().value())
                .param(unit.value())
                .query(this::open)
                .optional();
    }

    private Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                new AssessmentId(row.getObject("id", UUID.class)),
                EditionId.parse(row.getString("edition_id")),
                new QuestionPlan(
                        QuestionPath.valueOf(row.getString("path")),
                        row.getBoolean("presumed"),
                        json.readValue(row.getString("not_applicable"), REASONS)),
                new Targets(json.readValue(row.getString("targets"), LEVELS)),
                row.getTimestamp("created_at").toInstant());
    }
}
