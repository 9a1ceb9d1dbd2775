package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered how much in an assessment: never what.
 *
 * @param respondents each person once for each dimension of which they answer a topic
 * @param settled practices that anybody is done with
 */
public record Turnout(List<Respondent> respondents, Set<PracticeKey> settled) {

    /**
     * One person in one dimension.
     *
     * @param topics those that they answer, in the order of the edition
     * @param dueOn the earliest day on which one of them is due; null where nobody set one
     * @param handedInAt null while they still answer
     */
    public record Respondent(
            PersonId person,
            DimensionKey dimension,
            List<Topic> topics,
            AnsweringProgress progress,
            @Nullable LocalDate dueOn,
            @Nullable Instant handedInAt) {

        public boolean in() {
            return handedInAt != null;
        }

        /** Whether the day has passed and they have not handed in. */
        public boolean overdue(LocalDate today) {
            return !in() && dueOn != null && dueOn.isBefore(today);
        }
    }

    /** An assignment, and when its person handed in the dimension; null while they have not. */
    record Given(Assignment assignment, @Nullable Instant handedInAt) {}

    static Turnout of(AskedPractices asked, List<Given> given, Collection<Answer> answers) {
        return new TurnoutReading(asked, answers).of(given);
    }

    /** Who answers in a dimension. */
    public List<Respondent> in(DimensionKey dimension) {
        return respondents.stream()
                .filter(it -> it.dimension().equals(dimension))
                .toList();
    }

    /** Whether the person answers in the dimension, and nobody else does. */
    public boolean onlyBy(PersonId person, DimensionKey dimension) {
        List<Respondent> all = in(dimension);
        return !all.isEmpty() && all.stream().allMatch(it -> it.person().equals(person));
    }

    /** Whether everybody who answers in the dimension has handed in. */
    public boolean allIn(DimensionKey dimension) {
        return in(dimension).stream().allMatch(Respondent::in);
    }
}
