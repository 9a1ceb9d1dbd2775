package io.waymark.roadmap;

import io.waymark.content.Effort;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people write of an action; what they leave empty the edition tells, where one does.
 *
 * @param title 1 to 200 characters
 * @param steps one a line
 * @param doneWhen one a line
 * @param effort person-days; null where the edition's counts
 */
public record ActionWords(
        String title,
        String steps,
        String doneWhen,
        @Nullable Effort effort) {

    public ActionWords {
        steps = lines(steps);
        doneWhen = lines(doneWhen);
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }
}
