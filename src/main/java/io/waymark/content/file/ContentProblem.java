package io.waymark.content.file;

import java.util.Comparator;

/**
 * Why a file is refused, in words for the person who edits it.
 *
 * @param file relative to the content folder
 * @param line of the offending node, from 1
 */
public record ContentProblem(String file, int line, String reason) implements Comparable<ContentProblem> {

    private static final Comparator<ContentProblem> BY_PLACE = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line)
            .thenComparing(ContentProblem::reason);

    @Override
    public int compareTo(ContentProblem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
