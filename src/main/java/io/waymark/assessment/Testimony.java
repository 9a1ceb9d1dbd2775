package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands for an agreed rating.
 *
 * @param people how many gave it, or decided on it
 * @param oldest when the oldest of their answers was saved; where it was decided, when that was
 */
public record Testimony(int people, Instant oldest) {

    /** Of all practices that somebody answered or decided on, those that were answered differently and not decided left out. */
    static Map<PracticeKey, Testimony> of(Findings findings) {
        Map<PracticeKey, List<Answer>> given =
                findings.answers().stream().filter(Answer::given).collect(Collectors.groupingBy(Answer::practice));
        Map<PracticeKey, Testimony> testimonies = new HashMap<>();
        given.forEach((practice, answers) -> {
            if (AgreedRatings.agree(answers)) {
                testimonies.put(practice, of(answers));
            }
        });
        findings.decisions().stream()
                .sorted(Comparator.comparing(Decision::number))
                .forEach(it -> testimonies.put(it.practice(), of(it, given.getOrDefault(it.practice(), List.of()))));
        return testimonies;
    }

    private static Testimony of(List<Answer> answers) {
        return new Testimony(
                (int) answers.stream().map(Answer::respondent).distinct().count(),
                answers.stream()
                        .map(Answer::savedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Whoever decides stands for it with those who said the same. */
    private static Testimony of(Decision decision, List<Answer> answers) {
        Stream<PersonId> same = answers.stream()
                .filter(it -> it.content().rating() == decision.rating())
                .map(Answer::respondent);
        return new Testimony(
                (int) Stream.concat(same, Stream.of(decision.decidedBy()))
                        .distinct()
                        .count(),
                decision.decidedAt());
    }
}
