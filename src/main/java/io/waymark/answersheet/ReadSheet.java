package io.waymark.answersheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet that was read.
 *
 * @param problems of its headings or of the whole
 * @param entries its rows as they were filled in
 * @param results what each entry would do
 */
record ReadSheet(List<Problem> problems, List<Entry> entries, List<RowResult> results) {

    /** Nothing was handed in yet. */
    static final ReadSheet NONE = new ReadSheet(List.of(), List.of(), List.of());

    static ReadSheet refused(Problem problem) {
        return new ReadSheet(List.of(problem), List.of(), List.of());
    }

    /** Everything that is wrong, in the order of the rows. */
    List<Problem> everyProblem() {
        return Stream.concat(
                        problems.stream(),
                        results.stream()
                                .flatMap(it -> it instanceof RowResult.Wrong wrong
                                        ? wrong.problems().stream()
                                        : Stream.empty()))
                .toList();
    }
}
