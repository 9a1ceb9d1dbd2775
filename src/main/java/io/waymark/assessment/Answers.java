package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    /**
     * Saves the member's answer: access, version and key are checked, value and event written, in one statement.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such practice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    SaveResult save(Member member, Save save, Instant now) {
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
        return attempt.saved == null ? earlier(member, save) : new SaveResult.Saved(attempt.saved, now);
    }

    /** A save that wrote nothing is a retry of one that did, or came too late. */
    private SaveResult earlier(Member member, Save save) {
        return event(member, save)
                .filter(it -> it.content().equals(save.content()))
                .<SaveResult>map(it -> new SaveResult.Saved(it.version(), it.savedAt()))
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

    private record Attempt(
            boolean open, boolean permitted, @Nullable Integer saved) {}

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getBoolean("open"), row.getBoolean("permitted"), row.getObject("saved_version", Integer.class));
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
