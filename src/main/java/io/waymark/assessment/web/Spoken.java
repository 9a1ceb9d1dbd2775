package io.waymark.assessment.web;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Answer;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who said what of which practice, and what follows from it. */
record Spoken(AgreedRatings agreed, Map<PracticeKey, List<Answer>> answers, Names names) {

    static Spoken of(Collection<Answer> answers, Names names) {
        return new Spoken(
                AgreedRatings.of(answers),
                answers.stream()
                        .sorted(Comparator.comparing(Answer::savedAt))
                        .collect(Collectors.groupingBy(Answer::practice)),
                names);
    }

    CheckedPractice about(Practice practice) {
        return new CheckedPractice(
                practice,
                agreed.ratings().get(practice.key()),
                answers.getOrDefault(practice.key(), List.of()).stream()
                        .map(it -> new CheckedPractice.Voice(names.of(it.respondent()), it.content()))
                        .toList());
    }
}
