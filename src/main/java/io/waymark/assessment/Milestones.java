package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Spread;
import io.waymark.scoring.TopicWeight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The frozen scorecards of units; trends read these and never recompute the past. */
@Repository
public class Milestones {

    private static final TypeReference<Map<PracticeKey, Rated>> RATINGS = new TypeReference<>() {};
    private static final TypeReference<Map<TopicKey, TopicWeight>> WEIGHTS = new TypeReference<>() {};
    private static final String SELECT = """
            select m.id, m.assessment_id, m.unit_id, m.edition_id, m.title, m.taken_at, p.name as taken_by, m.rule,
                m.figures, m.carried_over, m.not_yet, m.weights
            from milestone m join person p on p.id = m.taken_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Milestones(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What all milestones of the member's organisation claim, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<MilestoneClaim> claims(Member member) {
        return jdbc.sql("""
                select m.id, m.assessment_id, m.unit_id, m.edition_id, m.title, m.taken_at, p.name as taken_by, m.rule,
                       m.figures -> 'level' as level, m.figures -> 'spread' as spread,
                       coalesce(jsonb_array_length(m.figures -> 'obligations'), 0) as obligations,
                       coalesce(cast(m.figures ->> 'unplaced' as boolean), false) as unplaced,
                       array(
                           select one ->> 'key' from jsonb_array_elements(m.figures -> 'dimensions') one
                           where one -> 'level' -> 'now' = m.figures -> 'level' -> 'now') as held_by
                from milestone m join person p on p.id = m.taken_by
                where m.organisation_id = ?
                order by m.taken_at
                """)
                .param(member.organisation().value())
                .query(this::claim)
                .list();
    }

    /** The same of each assessment's last milestone, the newest first; these are what counts. */
    @Transactional(readOnly = true)
    public List<MilestoneClaim> latestClaims(Member member) {
        Map<AssessmentId, MilestoneClaim> latest = new HashMap<>();
        claims(member).forEach(it -> latest.put(it.assessment(), it));
        return latest.values().stream()
                .sorted(Comparator.comparing(MilestoneClaim::takenAt).reversed())
                .toList();
    }

    /** All milestones of the unit, those too that a later sign-off replaced, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<Milestone> all(Member member, UnitId unit) {
        return jdbc.sql(SELECT + "where m.organisation_id = ? and m.unit_id = ? order by m.taken_at")
                .param(member.organisation().value())
                .param(unit.value())
                .query(this::milestone)
                .list();
    }

    /** The unit's milestones, of each assessment the last one, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<Milestone> of(Member member, UnitId unit) {
        return jdbc.sql("""
                select * from (
                    select distinct on (m.assessment_id) m.id, m.assessment_id, m.unit_id, m.edition_id, m.title,
                        m.taken_at, p.name as taken_by, m.rule, m.figures, m.carried_over, m.not_yet, m.weights
                    from milestone m join person p on p.id = m.taken_by
                    where m.organisation_id = ? and m.unit_id = ?
                    order by m.assessment_id, m.taken_at desc
                ) latest
                order by taken_at
                """)
                .param(member.organisation().value())
                .param(unit.value())
                .query(this::milestone)
                .list();
    }

    /** The title and the ratings that a milestone froze; one statement. */
    Optional<Baseline> baseline(Member member, UUID id) {
        return jdbc.sql(
                        "select assessment_id, title, edition_id, ratings from milestone where organisation_id = ? and id = ?")
                .param(member.organisation().value())
                .param(id)
                .query((row, number) -> new Baseline(
                        new AssessmentId(row.getObject("assessment_id", UUID.class)),
                        row.getString("title"),
                        EditionId.parse(row.getString("edition_id")),
                        json.readValue(row.getString("ratings"), RATINGS)))
                .optional();
    }

    /**
     * One milestone of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Milestone find(Member member, UUID id) {
        return jdbc.sql(SELECT + "where m.organisation_id = ? and m.id = ?")
                .param(member.organisation().value())
                .param(id)
                .query(this::milestone)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * What each practice was rated at a milestone of the member's organisation; one statement.
     *
     * @throws NotFound where the milestone is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Map<PracticeKey, Rated> ratings(Member member, UUID milestone) {
        return jdbc.sql("select ratings from milestone where organisation_id = ? and id = ?")
                .param(member.organisation().value())
                .param(milestone)
                .query((row, number) -> json.readValue(row.getString("ratings"), RATINGS))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Freezes the scorecard of an assessment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Member member, Assessment assessment, Scorecard scorecard, AgreedRatings agreed, Instant now) {
        jdbc.sql("""
                insert into milestone (organisation_id, id, assessment_id, unit_id, edition_id, title, taken_at,
                    taken_by, rule, figures, ratings, carried_over, not_yet, weights)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb)
                """)
                .param(member.organisation().value())
                .param(TimeOrderedId.next())
                .param(assessment.id().value())
                .param(assessment.unit().value())
                .param(assessment.edition().toString())
                .param(assessment.title())
                .param(Timestamp.from(now))
                .param(member.person().value())
                .param(Scorecard.RULE)
                .param(json.writeValueAsString(FrozenFigures.of(scorecard)))
                .param(json.writeValueAsString(FrozenFigures.ratings(scorecard)))
                .param(keys(agreed.carriedOver()))
                .param(keys(agreed.notYet()))
                .param(json.writeValueAsString(FrozenFigures.weights(scorecard)))
                .update();
    }

    private Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                EditionId.parse(row.getString("edition_id")),
                row.getString("title"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                row.getInt("rule"),
                json.readValue(row.getString("figures"), Milestone.Figures.class),
                keys(row, "carried_over"),
                keys(row, "not_yet"),
                json.readValue(row.getString("weights"), WEIGHTS));
    }

    private static String[] keys(Set<PracticeKey> practices) {
        return practices.stream().map(PracticeKey::value).toArray(String[]::new);
    }

    private static Set<PracticeKey> keys(ResultSet row, String column) throws SQLException {
        return texts(row, column).map(PracticeKey::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private MilestoneClaim claim(ResultSet row, int number) throws SQLException {
        return new MilestoneClaim(
                row.getObject("id", UUID.class),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                EditionId.parse(row.getString("edition_id")),
                row.getString("title"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                row.getInt("rule"),
                json.readValue(row.getString("level"), LevelRange.class),
                json.readValue(row.getString("spread"), Spread.class),
                row.getInt("obligations"),
                row.getBoolean("unplaced"),
                texts(row, "held_by").map(DimensionKey::new).toList());
    }
}
