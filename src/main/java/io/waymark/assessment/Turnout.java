package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<PersonId, List<Given>> byPerson = given.stream()
                .collect(Collectors.groupingBy(it -> it.assignment().person()));
        List<Respondent> respondents = asked.edition().dimensions().stream()
                .flatMap(dimension -> byPerson.entrySet().stream()
                        .map(it -> respondent(asked, dimension, it.getValue(), by(it.getKey(), answers))))
                .flatMap(Optional::stream)
                .toList();
        return new Turnout(respondents, settled(asked, byPerson, answers));
    }

    private static Part part(List<Given> given, List<Answer> answers) {
        Map<TopicKey, Assignment> assignments =
                given.stream().map(Given::assignment).collect(Collectors.toMap(Assignment::topic, Function.identity()));
        return new Part(assignments, Map.of(), answers);
    }

    private static List<Answer> by(PersonId person, Collection<Answer> answers) {
        return answers.stream().filter(it -> it.respondent().equals(person)).toList();
    }

    private static Optional<Respondent> respondent(
            AskedPractices asked, Dimension dimension, List<Given> given, List<Answer> answers) {
        List<Given> here = given.stream()
                .filter(it -> it.assignment().topic().dimension().equals(dimension.key()))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Part part = part(here, answers);
        List<Topic> topics =
                dimension.topics().stream().filter(it -> part.answers(it.key())).toList();
        return Optional.of(new Respondent(
                here.getFirst().assignment().person(),
                dimension.key(),
                topics,
                progress(asked, topics, part),
                part.dueOn(topics).orElse(null),
                here.getFirst().handedInAt()));
    }

    private static AnsweringProgress progress(AskedPractices asked, List<Topic> topics, Part part) {
        return topics.stream()
                .map(topic -> AnsweringProgress.of(asked.of(topic), asked.settled(topic, part.ratings())))
                .reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }

    private static Set<PracticeKey> settled(
            AskedPractices asked, Map<PersonId, List<Given>> byPerson, Collection<Answer> answers) {
        Set<PracticeKey> settled = answers.stream()
                .filter(Answer::given)
                .map(Answer::practice)
                .collect(Collectors.toCollection(HashSet::new));
        byPerson.forEach((person, given) -> {
            Part part = part(given, by(person, answers));
            part.assignments().keySet().stream()
                    .flatMap(it -> asked.edition().topic(it).stream())
                    .forEach(it -> settled.addAll(asked.settled(it, part.ratings())));
        });
        return settled;
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
