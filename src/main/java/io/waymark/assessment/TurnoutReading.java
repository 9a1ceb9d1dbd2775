package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads off what was asked, who answers what, and their answers how far each person is. */
record TurnoutReading(AskedPractices asked, Collection<Answer> answers) {

    Turnout of(List<Turnout.Given> given) {
        Map<PersonId, List<Turnout.Given>> byPerson = given.stream()
                .collect(Collectors.groupingBy(it -> it.assignment().person()));
        List<Turnout.Respondent> respondents = asked.edition().dimensions().stream()
                .flatMap(dimension ->
                        byPerson.entrySet().stream().map(it -> respondent(dimension, it.getValue(), by(it.getKey()))))
                .flatMap(Optional::stream)
                .toList();
        return new Turnout(respondents, settled(byPerson));
    }

    private static Part part(List<Turnout.Given> given, List<Answer> answers) {
        Map<TopicKey, Assignment> assignments = given.stream()
                .map(Turnout.Given::assignment)
                .collect(Collectors.toMap(Assignment::topic, Function.identity()));
        return new Part(assignments, Map.of(), answers);
    }

    private List<Answer> by(PersonId person) {
        return answers.stream().filter(it -> it.respondent().equals(person)).toList();
    }

    private Optional<Turnout.Respondent> respondent(
            Dimension dimension, List<Turnout.Given> given, List<Answer> answers) {
        List<Turnout.Given> here = given.stream()
                .filter(it -> it.assignment().topic().dimension().equals(dimension.key()))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Part part = part(here, answers);
        List<Topic> topics =
                dimension.topics().stream().filter(it -> part.answers(it.key())).toList();
        return Optional.of(new Turnout.Respondent(
                here.getFirst().assignment().person(),
                dimension.key(),
                topics,
                progress(topics, part),
                part.dueOn(topics).orElse(null),
                here.getFirst().handedInAt()));
    }

    private AnsweringProgress progress(List<Topic> topics, Part part) {
        Map<PracticeKey, Rating> ratings = part.ratings();
        return topics.stream()
                .map(topic -> AnsweringProgress.of(asked.of(topic), asked.settled(topic, ratings)))
                .reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }

    private Set<PracticeKey> settled(Map<PersonId, List<Turnout.Given>> byPerson) {
        Set<PracticeKey> settled = answers.stream()
                .filter(Answer::given)
                .map(Answer::practice)
                .collect(Collectors.toCollection(HashSet::new));
        byPerson.forEach((person, given) -> {
            Part part = part(given, by(person));
            Map<PracticeKey, Rating> ratings = part.ratings();
            part.assignments().keySet().stream()
                    .flatMap(it -> asked.edition().topic(it).stream())
                    .forEach(it -> settled.addAll(asked.settled(it, ratings)));
        });
        return settled;
    }
}
