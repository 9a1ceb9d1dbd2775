package io.waymark.assessment;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The answers of assessments, current and past. */
@Repository
public class Answers {

    private static final String COLUMNS =
            "practice_key, respondent_id, rating, reason, confidence, note, version, saved_at";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All current answers of an assessment, one statement. */
    @Transactional(readOnly = true)
    public List<Answer> of(Member member, AssessmentId assessment) {
        return jdbc.sql("select " + COLUMNS + " from answer where organisation_id = ? and assessment_id = ?")
                .param(member.organisation().value())
                .param(assessment.value())
                .query(Answers::answer)
                .list();
    }

    /** The current answers of several assessments, one statement; each assessment has an entry. */
    @Transactional(readOnly = true)
    public Map<AssessmentId, List<Answer>> of(Member member, Collection<AssessmentId> assessments) {
        Map<AssessmentId, List<Answer>> answers = new HashMap<>();
        assessments.forEach(it -> answers.put(it, new ArrayList<>()));
        jdbc.sql("select assessment_id, " + COLUMNS
                        + " from answer where organisation_id = :organisation and assessment_id = any(:assessments)")
                .param("organisation", member.organisation().value())
                .param(
                        "assessments",
                        assessments.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .query(row -> {
                    AssessmentId id = new AssessmentId(row.getObject("assessment_id", UUID.class));
                    answers.computeIfAbsent(id, it -> new ArrayList<>()).add(answer(row, 0));
                });
        return answers;
    }

    /**
     * Saves the member's answer: access, version and key are checked, value and event written, in one statement.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such practice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    SaveResult save(Member member, Save save, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        Attempt attempt = jdbc.sql(SaveStatement.SQL)
                .params(SaveStatement.parameters(member, save, now))
                .query(Answers::attempt)
                .optional()
                .orElseThrow(NotFound::new);
        if (!attempt.open) {
            return new SaveResult.SignedOff();
        }
        if (!attempt.permitted) {
            return new SaveResult.NotYours();
        }
        return attempt.saved == null
                ? earlier(member, save, attempt.edition)
                : new SaveResult.Saved(attempt.edition, attempt.saved, now);
    }

    /** A save that wrote nothing is a retry of one that did, or came too late. */
    private SaveResult earlier(Member member, Save save, EditionId edition) {
        return event(member, save)
                .filter(it -> it.content().equals(save.content()))
                .<SaveResult>map(it -> new SaveResult.Saved(edition, it.version(), it.savedAt()))
                .orElseGet(() -> new SaveResult.Stale(current(member, save)));
    }

    private Optional<Answer> event(Member member, Save save) {
        return jdbc.sql("select " + COLUMNS + """
                 from answer_event
                where organisation_id = ? and client_key = ? and assessment_id = ? and practice_key = ?
                """)
                .param(member.organisation().value())
                .param(save.clientKey())
                .param(save.assessment().value())
                .param(save.practice().value())
                .query(Answers::answer)
                .optional();
    }

    private Answer current(Member member, Save save) {
        return jdbc.sql("select " + COLUMNS + """
                 from answer
                where organisation_id = ? and assessment_id = ? and practice_key = ? and respondent_id = ?
                """)
                .param(member.organisation().value())
                .param(save.assessment().value())
                .param(save.practice().value())
                .param(member.person().value())
                .query(Answers::answer)
                .single();
    }

    /** How many practices of a topic anybody answered. */
    int given(Member member, AssessmentId assessment, TopicKey topic) {
        return jdbc.sql("""
                select count(distinct practice_key) from answer
                where organisation_id = ? and assessment_id = ? and rating is not null
                    and starts_with(practice_key, ?)
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .param(topic.value() + ".")
                .query(Integer.class)
                .single();
    }

    private record Attempt(
            EditionId edition,
            boolean open,
            boolean permitted,
            @Nullable Integer saved) {}

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                EditionId.parse(row.getString("edition_id")),
                row.getBoolean("open"),
                row.getBoolean("permitted"),
                row.getObject("saved_version", Integer.class));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                new PracticeKey(row.getString("practice_key")),
                new PersonId(row.getObject("respondent_id", UUID.class)),
                content(row),
                row.getInt("version"),
                row.getObject("saved_at", Timestamp.class).toInstant());
    }

    private static AnswerContent content(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return new AnswerContent(
                rating == null ? null : Rating.valueOf(rating),
                row.getString("reason"),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("note"));
    }
}
