package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.file.ContentProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an action requires exists, comes no later in the model, and leads nowhere in a circle. */
final class RequiresRules {

    private RequiresRules() {}

    static List<ContentProblem> check(Draft draft) {
        var practices = draft.edition().practices().stream();
        return Stream.concat(practices.flatMap(practice -> check(draft, practice)), circles(draft))
                .toList();
    }

    private static Stream<ContentProblem> check(Draft draft, Practice practice) {
        var requires = practice.action().requires();
        return IntStream.range(0, requires.size())
                .boxed()
                .flatMap(index -> reason(draft.edition(), practice, requires.get(index))
                        .map(reason -> draft.problem(practice.key(), pointer(index), reason))
                        .stream());
    }

    private static Optional<String> reason(Edition edition, Practice practice, PracticeKey required) {
        var other = edition.practice(required);
        if (other.isEmpty()) {
            return Optional.of("requires unknown practice " + required);
        }
        return other.filter(it -> it.level() > practice.level())
                .map(it -> "level %d requires %s of level %d".formatted(practice.level(), required, it.level()));
    }

    private static Stream<ContentProblem> circles(Draft draft) {
        return Circles.in(draft.edition()).stream().map(path -> circle(draft, path));
    }

    private static ContentProblem circle(Draft draft, List<PracticeKey> path) {
        var closing = path.get(path.size() - 2);
        var requires = draft.edition().practice(closing).orElseThrow().action().requires();
        var way = String.join(" -> ", path.stream().map(PracticeKey::value).toList());
        return draft.problem(closing, pointer(requires.indexOf(path.getLast())), "requires runs in a circle: " + way);
    }

    private static String pointer(int index) {
        return "/action/requires/" + index;
    }
}
