package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** Reads answers from rows that have these columns. */
final class AnswerRow {

    static final String COLUMNS =
            "practice_key, respondent_id, rating, reason, confidence, note, basis, version, saved_at";

    private AnswerRow() {}

    static Answer answer(ResultSet row, int number) throws SQLException {
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
                row.getString("note"),
                Basis.valueOf(row.getString("basis")));
    }
}
