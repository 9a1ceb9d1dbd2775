package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has answered how much: two statements, whatever the number of people and assessments. */
@Repository
public class Turnouts {

    /** Whose topic it is, and when they handed in its dimension. */
    private static final String ASSIGNMENTS = """
            select g.*, h.handed_in_at from assignment g
            left join hand_in h on h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                and h.person_id = g.person_id and h.dimension_key = split_part(g.topic_key, '.', 1)
            where g.organisation_id = :organisation and g.assessment_id = any(:assessments)
            """;

    /** What was rated, never what was written: words have no place in a count. */
    private static final String ANSWERS = """
            select assessment_id, practice_key, respondent_id, rating, '' as reason, confidence, '' as note, basis, version,
                saved_at
            from answer where organisation_id = :organisation and assessment_id = any(:assessments)
            """;

    private final JdbcClient jdbc;
    private final Editions editions;

    Turnouts(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    /** The turnout of one assessment. */
    @Transactional(readOnly = true)
    public Turnout of(Member member, Assessment assessment) {
        return of(member, List.of(assessment)).getOrDefault(assessment.id(), new Turnout(List.of(), Set.of()));
    }

    /** The turnout of several; each assessment has an entry. */
    @Transactional(readOnly = true)
    public Map<AssessmentId, Turnout> of(Member member, Collection<Assessment> assessments) {
        Map<AssessmentId, List<Turnout.Given>> given = rows(member, assessments, ASSIGNMENTS, Turnouts::given);
        Map<AssessmentId, List<Answer>> answers = rows(member, assessments, ANSWERS, AnswerRow::answer);
        return assessments.stream().collect(Collectors.toMap(Assessment::id, it -> {
            Edition edition = editions.find(it.edition()).orElseThrow(NotFound::new);
            return Turnout.of(
                    it.asks(edition), given.getOrDefault(it.id(), List.of()), answers.getOrDefault(it.id(), List.of()));
        }));
    }

    private static Turnout.Given given(ResultSet row, int number) throws SQLException {
        Timestamp handedIn = row.getTimestamp("handed_in_at");
        return new Turnout.Given(Assignments.assignment(row, number), handedIn == null ? null : handedIn.toInstant());
    }

    private <T> Map<AssessmentId, List<T>> rows(
            Member member, Collection<Assessment> assessments, String sql, RowMapper<T> mapper) {
        Map<AssessmentId, List<T>> rows = new HashMap<>();
        jdbc.sql(sql)
                .param("organisation", member.organisation().value())
                .param(
                        "assessments",
                        assessments.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    AssessmentId id = new AssessmentId(row.getObject("assessment_id", UUID.class));
                    rows.computeIfAbsent(id, it -> new ArrayList<>()).add(mapper.mapRow(row, 0));
                });
        return rows;
    }
}
