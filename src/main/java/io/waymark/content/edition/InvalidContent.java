package io.waymark.content.edition;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** Content that is refused whole, with everything that is wrong with it in the order of files and lines. */
final class InvalidContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    InvalidContent(Collection<ContentProblem> problems) {
        super(problems.stream().sorted().map(ContentProblem::toString).collect(joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    InvalidContent(ContentProblem problem) {
        this(List.of(problem));
    }

    static void refuse(Collection<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
    }

    List<ContentProblem> problems() {
        return problems;
    }
}
