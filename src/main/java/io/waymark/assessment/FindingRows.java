package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicWeight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers the findings of one assessment from rows of several kinds. */
final class FindingRows {

    private final List<Answer> answers = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<PracticeKey> proven = new HashSet<>();
    private final Set<TopicKey> mine = new HashSet<>();
    private final Set<PracticeKey> given = new HashSet<>();
    private final Map<TopicKey, TopicWeight> weights = new HashMap<>();

    void add(ResultSet row) throws SQLException {
        String key = row.getString("practice_key");
        switch (row.getString("kind")) {
            case "ANSWER" -> answers.add(AnswerRow.answer(row, 0));
            case "GIVEN" -> given.add(new PracticeKey(key));
            case "DECISION" -> decisions.add(decision(row));
            case "PROVEN" -> proven.add(new PracticeKey(key));
            case "WEIGHT" ->
                weights.put(new TopicKey(key), new TopicWeight(row.getInt("version"), row.getString("reason")));
            default -> mine.add(new TopicKey(key));
        }
    }

    Findings findings() {
        Set<PracticeKey> withheld = new HashSet<>(given);
        answers.stream().filter(Answer::given).map(Answer::practice).forEach(withheld::remove);
        return new Findings(answers, decisions, proven, mine, withheld, weights);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new PracticeKey(row.getString("practice_key")),
                row.getInt("version"),
                Rating.valueOf(row.getString("rating")),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("reason"),
                new PersonId(row.getObject("respondent_id", UUID.class)),
                row.getTimestamp("saved_at").toInstant());
    }
}
