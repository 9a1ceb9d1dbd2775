package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.TopicWeight;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known in an assessment as far as the reader may know it: answers that may be compared, what was decided, what is
 * proven by evidence, and which topics the reader answers.
 *
 * @param withheld practices that somebody answered, of which no answer may be compared yet
 * @param weights of topics that count more often than once: as the organisation has it now, in an assessment that is signed off
 *     as it had it then
 */
public record Findings(
        List<Answer> answers,
        List<Decision> decisions,
        Set<PracticeKey> proven,
        Set<TopicKey> mine,
        Set<PracticeKey> withheld,
        Map<TopicKey, TopicWeight> weights) {

    /** Answers alone, as most tests need them. */
    public static Findings of(List<Answer> answers) {
        return new Findings(answers, List.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }
}
