package io.waymark.answersheet;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a member answers, with their own answers.
 *
 * @param dimension the one that was asked for, null for all
 * @param dimensions all in which the member answers
 * @param steps the topics at hand
 * @param answers the member's own, by practice
 */
record Mine(
        Member member,
        Assessment assessment,
        Edition edition,
        @Nullable DimensionKey dimension,
        List<Dimension> dimensions,
        List<Journey.Step> steps,
        Map<PracticeKey, Answer> answers)
        implements Questions {

    /** The practice with this key, where the member answers it. */
    Optional<Practice> practice(String key) {
        return steps.stream()
                .flatMap(it -> it.practices().stream())
                .filter(it -> it.key().value().equals(key))
                .findFirst();
    }

    /** How many questions there are. */
    public int count() {
        return steps.stream().mapToInt(it -> it.practices().size()).sum();
    }

    /** What the member said of a practice; nothing yet is empty. */
    public AnswerContent content(PracticeKey practice) {
        Answer answer = answers.get(practice);
        return answer == null ? AnswerContent.EMPTY : answer.content();
    }

    /** The version of the member's answer, 0 for none. */
    int version(PracticeKey practice) {
        Answer answer = answers.get(practice);
        return answer == null ? 0 : answer.version();
    }
}
