package waymark.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Answers and, in line with them, their events. */
final class GivenAnswers {

    private static final String COLUMNS = """
            organisation_id, assessment_id, practice_key, respondent_id, rating, reason, confidence, note, version, saved_at""";

    private final Chance chance;
    private final EditionQuestions questions;
    private final List<String> dimensions;
    private final List<String> rows = new ArrayList<>();

    GivenAnswers(Chance chance, EditionQuestions questions) {
        this.chance = chance;
        this.questions = questions;
        this.dimensions = questions.dimensions();
    }

    /** So many in a row, from a question on, by whoever answers its dimension. */
    void add(Workplace place, int from, int count) {
        for (EditionQuestions.Practice it : questions.some(from, count)) {
            UUID person =
                    place.tenant().answers(dimensions.indexOf(it.dimension())).id();
            String rating = chance.rating();
            String reason = rating.equals("NOT_APPLICABLE") ? "A supplier does it." : "";
            rows.add("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t1\t%s"
                    .formatted(
                            place.tenant().id(),
                            place.assessment(),
                            it.key(),
                            person,
                            rating,
                            reason,
                            chance.confidence(),
                            chance.note(),
                            Assessed.WHEN));
        }
    }

    void write(Connection connection) throws SQLException {
        try (Copy answers = new Copy(connection, "answer (" + COLUMNS + ", edition_id)")) {
            for (String row : rows) {
                answers.row(row, questions.edition());
            }
        }
        try (Copy events = new Copy(connection, "answer_event (" + COLUMNS + ", client_key)")) {
            for (String row : rows) {
                events.row(row, chance.key());
            }
        }
    }
}
