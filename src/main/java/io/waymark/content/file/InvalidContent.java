package io.waymark.content.file;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** Content that is refused whole, with everything that is wrong with it in the order of files and lines. */
public final class InvalidContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    public InvalidContent(Collection<ContentProblem> problems) {
        super(problems.stream().sorted().map(ContentProblem::toString).collect(joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public InvalidContent(ContentProblem problem) {
        this(List.of(problem));
    }

    public static void refuse(Collection<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
