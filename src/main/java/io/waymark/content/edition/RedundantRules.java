package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.file.ContentProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No practice requires what it already requires through another; holds of editions that list their owners. */
final class RedundantRules {

    private RedundantRules() {}

    /** @param draft without circles */
    static List<ContentProblem> check(Draft draft) {
        var edition = draft.edition();
        return edition.owners().isEmpty()
                ? List.of()
                : edition.practices().stream().flatMap(it -> check(draft, it)).toList();
    }

    private static Stream<ContentProblem> check(Draft draft, Practice practice) {
        var requires = practice.action().requires();
        var byOthers = new HashSet<PracticeKey>();
        requires.forEach(key -> collect(draft.edition(), key, byOthers));
        return IntStream.range(0, requires.size())
                .filter(index -> byOthers.contains(requires.get(index)))
                .mapToObj(index -> draft.problem(
                        practice.key(),
                        "/action/requires/" + index,
                        "requires %s anyway, through another".formatted(requires.get(index))));
    }

    /** Everything that a practice requires, near and far. */
    private static void collect(Edition edition, PracticeKey key, Set<PracticeKey> found) {
        edition.practice(key).stream()
                .flatMap(it -> it.action().requires().stream())
                .filter(found::add)
                .forEach(it -> collect(edition, it, found));
    }
}
