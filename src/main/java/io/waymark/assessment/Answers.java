package io.waymark.assessment;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers of assessments, current and past. */
@Repository
public class Answers {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Answers(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Saves the member's answer: access, version and key are checked, value and event written, in one statement. The
     * answer's history is its record.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such practice
     */
    @Transactional
    public Save.Result save(Member member, Save save, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        Attempt attempt = jdbc.sql(SaveStatement.SQL)
                .params(SaveStatement.parameters(member, save, now))
                .query(Answers::attempt)
                .optional()
                .orElseThrow(NotFound::new);
        if (attempt.withdrawn) {
            return new Save.Result.Withdrawn();
        }
        if (attempt.upgraded) {
            return new Save.Result.Upgraded();
        }
        if (attempt.takenBack) {
            return new Save.Result.TakenBack();
        }
        if (!attempt.state.open()) {
            return new Save.Result.Closed(attempt.state);
        }
        if (!attempt.permitted) {
            return new Save.Result.NotYours();
        }
        if (attempt.saved == null) {
            return earlier(member, save, attempt);
        }
        events.publishEvent(new AnswerSaved(member.organisation(), save.assessment()));
        return attempt.with(save).saved(attempt.saved, now, attempt.basis, false);
    }

    /** A save that wrote nothing is a retry of one that did, or came too late. */
    private Save.Result earlier(Member member, Save save, Attempt attempt) {
        return event(member, save)
                .filter(it -> it.content().equals(save.content()))
                .<Save.Result>map(it ->
                        attempt.saved(it.version(), it.savedAt(), it.content().basis(), true))
                .orElseGet(() -> new Save.Result.Stale(current(member, save)));
    }

    private Optional<Answer> event(Member member, Save save) {
        return jdbc.sql("select " + AnswerRow.COLUMNS + """
                 from answer_event
                where organisation_id = ? and client_key = ? and assessment_id = ? and practice_key = ?
                """)
                .param(member.organisation().value())
                .param(save.clientKey())
                .param(save.assessment().value())
                .param(save.practice().value())
                .query(AnswerRow::answer)
                .optional();
    }

    private Answer current(Member member, Save save) {
        return jdbc.sql("select " + AnswerRow.COLUMNS + """
                 from answer
                where organisation_id = ? and assessment_id = ? and practice_key = ? and respondent_id = ?
                """)
                .param(member.organisation().value())
                .param(save.assessment().value())
                .param(save.practice().value())
                .param(member.person().value())
                .query(AnswerRow::answer)
                .single();
    }

    private record Attempt(
            EditionId edition,
            QuestionPath path,
            boolean presumed,
            Workflow.State state,
            boolean withdrawn,
            boolean upgraded,
            boolean takenBack,
            boolean permitted,
            @Nullable Integer saved,
            Basis basis,
            Map<PracticeKey, Rating> ratings) {

        /** The ratings as they are after the save. */
        Attempt with(Save save) {
            Rating rating = save.content().rating();
            if (rating == null) {
                ratings.remove(save.practice());
            } else {
                ratings.put(save.practice(), rating);
            }
            return this;
        }

        Save.Result.Saved saved(int version, Instant at, Basis found, boolean retried) {
            return new Save.Result.Saved(edition, path, presumed, version, at, found, retried, Map.copyOf(ratings));
        }
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                EditionId.parse(row.getString("edition_id")),
                QuestionPath.valueOf(row.getString("path")),
                row.getBoolean("presumed"),
                Workflow.State.valueOf(row.getString("state")),
                row.getBoolean("withdrawn"),
                row.getBoolean("upgraded"),
                row.getBoolean("taken_back"),
                row.getBoolean("permitted"),
                row.getObject("saved_version", Integer.class),
                Basis.valueOf(row.getString("basis")),
                ratings((String[]) row.getArray("ratings").getArray()));
    }

    private static Map<PracticeKey, Rating> ratings(String[] rated) {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        for (String it : rated) {
            int blank = it.indexOf(' ');
            ratings.put(new PracticeKey(it.substring(0, blank)), Rating.valueOf(it.substring(blank + 1)));
        }
        return ratings;
    }
}
