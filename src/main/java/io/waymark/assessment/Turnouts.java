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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has answered how much: one statement, whatever the number of people and assessments. */
@Repository
public class Turnouts {

    /**
     * Whose topic it is, and when they handed in its dimension; beside that what was rated, never what was written: words have no
     * place in a count.
     */
    private static final String ROWS = """
            select g.assessment_id, g.topic_key, g.person_id, g.due_on, g.message, g.assigned_by, g.delegated_by, h.handed_in_at,
                null as practice_key, null::uuid as respondent_id, null as rating, '' as reason, null as confidence, '' as note,
                null as basis, null::integer as version, null::timestamptz as saved_at
            from assignment g
            left join hand_in h on h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                and h.person_id = g.person_id and h.dimension_key = split_part(g.topic_key, '.', 1)
            where g.organisation_id = :organisation and g.assessment_id = any(:assessments)
            union all
            select assessment_id, null, null, null, null, null, null, null, practice_key, respondent_id, rating, '', confidence,
                '', basis, version, saved_at
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
        Map<AssessmentId, List<Turnout.Given>> given = new HashMap<>();
        Map<AssessmentId, List<Answer>> answers = new HashMap<>();
        jdbc.sql(ROWS)
                .param("organisation", member.organisation().value())
                .param(
                        "assessments",
                        assessments.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    if (row.getString("practice_key") == null) {
                        add(row, given, Turnouts::given);
                    } else {
                        add(row, answers, AnswerRow::answer);
                    }
                });
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

    private static <T> void add(ResultSet row, Map<AssessmentId, List<T>> all, RowMapper<T> mapper)
            throws SQLException {
        AssessmentId id = new AssessmentId(row.getObject("assessment_id", UUID.class));
        all.computeIfAbsent(id, it -> new ArrayList<>()).add(Objects.requireNonNull(mapper.mapRow(row, 0)));
    }
}
