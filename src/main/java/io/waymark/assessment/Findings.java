package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Set;

/**
 * What is known in an assessment as far as the reader may know it: answers that may be compared, what was decided, what is
 * proven by evidence, and which topics the reader answers.
 *
 * @param withheld practices that somebody answered, of which no answer may be compared yet
 */
public record Findings(
        List<Answer> answers,
        List<Decision> decisions,
        Set<PracticeKey> proven,
        Set<TopicKey> mine,
        Set<PracticeKey> withheld) {

    /** Answers alone, as most tests need them. */
    public static Findings of(List<Answer> answers) {
        return new Findings(answers, List.of(), Set.of(), Set.of(), Set.of());
    }
}
