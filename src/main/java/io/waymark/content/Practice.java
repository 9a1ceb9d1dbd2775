package io.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement of a topic at a level; the thing that is rated.
 *
 * @param risk of leaving it open, 1 to 5
 * @param obligation whether running in production already obliges to it
 * @param weight in the mean of its level, 1 unless the edition says more
 * @param source heading of the source, dimension first
 */
public record Practice(
        PracticeKey key,
        int level,
        String title,
        String question,
        String why,
        AnswerTexts answers,
        @Nullable String guidance,
        List<String> evidence,
        int risk,
        boolean obligation,
        int weight,
        List<Reference> references,
        String source,
        Action action) {}
