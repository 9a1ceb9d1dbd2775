package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The preview that a member agreed to.
 *
 * @param rows as the preview sent them
 * @param key of this wish to save; the same key again means a retry
 * @param seen the versions that the preview showed
 */
record Agreed(String rows, String key, Map<PracticeKey, Integer> seen) {

    private static final Pattern VERSION = Pattern.compile("([^.\\s]\\S*[.]\\S*)=(\\d{1,9})");

    /** What came in with the form; a version that cannot be read counts as not seen. */
    static Agreed typed(String rows, String key, String seen) {
        return new Agreed(
                rows,
                key,
                Arrays.stream(seen.split("\\s+"))
                        .map(VERSION::matcher)
                        .filter(it -> it.matches())
                        .collect(Collectors.toUnmodifiableMap(
                                it -> new PracticeKey(it.group(1)), it -> Integer.valueOf(it.group(2)), Math::max)));
    }

    int version(PracticeKey practice) {
        return seen.getOrDefault(practice, 0);
    }

    /** The wish to save one row. Its key follows from ours, so a second click or a retry is recognised row by row. */
    Save save(AssessmentId assessment, PracticeKey practice, AnswerContent content) {
        UUID its = UUID.nameUUIDFromBytes((key + " " + assessment + " " + practice).getBytes(StandardCharsets.UTF_8));
        return new Save(assessment, practice, content, its, version(practice));
    }
}
