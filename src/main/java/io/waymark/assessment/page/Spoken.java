package io.waymark.assessment.page;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Answer;
import io.waymark.assessment.Findings;
import io.waymark.assessment.Part;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who said what of which practice, as far as the reader may know it, and what follows from it. What the reader said
 * themselves stands here before it can be compared.
 */
public record Spoken(AgreedRatings agreed, Map<PracticeKey, List<Answer>> answers, Names names) {

    public static Spoken of(AgreedRatings agreed, Findings findings, Part mine, Names names) {
        return new Spoken(
                agreed,
                Stream.concat(findings.answers().stream(), mine.answers().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Answer::savedAt))
                        .collect(Collectors.groupingBy(Answer::practice)),
                names);
    }

    public CheckedPractice about(Practice practice) {
        return new CheckedPractice(
                practice,
                agreed.ratings().get(practice.key()),
                agreed.notYet().contains(practice.key()),
                agreed.undecided().contains(practice.key()),
                answers.getOrDefault(practice.key(), List.of()).stream()
                        .map(it -> new CheckedPractice.Voice(names.of(it.respondent()), it.content()))
                        .toList());
    }
}
