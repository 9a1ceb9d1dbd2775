package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.sheet.SheetDraftId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The preview that a member agreed to.
 *
 * @param seen the versions that the preview showed
 * @param chosen rows to be saved although their answer was saved anew since their file left
 */
record Agreed(SheetDraftId draft, Map<PracticeKey, Integer> seen, Set<Integer> chosen) {

    private static final Pattern VERSION = Pattern.compile("([^.\\s]\\S*[.]\\S*)=(\\d{1,9})");

    /** What came in with the form; a version that cannot be read counts as not seen. */
    static Agreed sent(SheetDraftId draft, String seen, Set<Integer> chosen) {
        return new Agreed(
                draft,
                Arrays.stream(seen.split("\\s+"))
                        .map(VERSION::matcher)
                        .filter(it -> it.matches())
                        .collect(Collectors.toUnmodifiableMap(
                                it -> new PracticeKey(it.group(1)), it -> Integer.valueOf(it.group(2)), Math::max)),
                chosen);
    }

    int version(PracticeKey practice) {
        return seen.getOrDefault(practice, 0);
    }

    /** The wish to save one row. Its key follows from the draft's, so that a retry is recognised row by row. */
    Save save(AssessmentId assessment, PracticeKey practice, AnswerContent content) {
        UUID its = UUID.nameUUIDFromBytes((draft + " " + assessment + " " + practice).getBytes(StandardCharsets.UTF_8));
        return new Save(assessment, practice, content, its, version(practice));
    }
}
