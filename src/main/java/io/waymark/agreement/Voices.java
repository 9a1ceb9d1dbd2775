package io.waymark.agreement;

import io.waymark.assessment.Agreements;
import io.waymark.assessment.Answer;
import io.waymark.assessment.Decision;
import io.waymark.assessment.Findings;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that was said in an assessment, sorted by practice. */
record Voices(
        Map<PersonId, Member> people,
        Map<PracticeKey, List<Answer>> answers,
        Map<PracticeKey, List<Decision>> decisions,
        Map<PracticeKey, List<Agreements.Dissent>> dissents) {

    static Voices of(Map<PersonId, Member> people, Findings findings, List<Agreements.Dissent> dissents) {
        return new Voices(
                people,
                findings.answers().stream().collect(Collectors.groupingBy(Answer::practice)),
                findings.decisions().stream().collect(Collectors.groupingBy(Decision::practice)),
                dissents.stream().collect(Collectors.groupingBy(Agreements.Dissent::practice)));
    }

    ComparedPractice about(Topic topic, Practice practice) {
        return new ComparedPractice(
                topic,
                practice,
                answers.getOrDefault(practice.key(), List.of()).stream()
                        .map(it -> new ComparedVoice(person(it.respondent()), it.content()))
                        .sorted(Comparator.comparing(ComparedVoice::name))
                        .toList(),
                decisions.getOrDefault(practice.key(), List.of()).stream()
                        .sorted(Comparator.comparing(Decision::number).reversed())
                        .map(this::made)
                        .toList());
    }

    private Made made(Decision decision) {
        return new Made(
                decision,
                person(decision.decidedBy()).name(),
                dissents.getOrDefault(decision.practice(), List.of()).stream()
                        .filter(it -> it.number() == decision.number())
                        .map(it -> new Made.Dissent(
                                it.person(),
                                person(it.person()).name(),
                                it.reason(),
                                person(it.recordedBy()).name(),
                                it.at()))
                        .toList());
    }

    private Member person(PersonId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow();
    }
}
