package io.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Maps as tests write them: {@code merged a,b>x; retired c>} between editions that are numbered. */
final class MapNotation {

    private MapNotation() {}

    /** What a change says, whatever the order and the sentence. */
    record Said(EditionChange.Kind kind, Set<PracticeKey> from, Set<PracticeKey> to) {

        static Said of(EditionChange change) {
            return new Said(change.kind(), Set.copyOf(change.from()), Set.copyOf(change.to()));
        }
    }

    static EditionMap map(int from, String changes) {
        return new EditionMap(
                edition(from),
                edition(from + 1),
                Arrays.stream(changes.split(";"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .map(MapNotation::change)
                        .toList());
    }

    static EditionId edition(int number) {
        return new EditionId("tiny", number + ".0");
    }

    static PracticeKey key(String slug) {
        return new PracticeKey("people.basics." + slug);
    }

    static Set<Said> said(EditionMap map) {
        return map.changes().stream().map(Said::of).collect(Collectors.toSet());
    }

    private static EditionChange change(String text) {
        String[] words = text.split(" ", 2);
        String[] sides = words[1].split(">", -1);
        return new EditionChange(
                EditionChange.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)),
                keys(sides[0]),
                keys(sides[1]),
                "Because of " + text + ".");
    }

    private static List<PracticeKey> keys(String slugs) {
        return Arrays.stream(slugs.split(","))
                .filter(it -> !it.isEmpty())
                .map(MapNotation::key)
                .toList();
    }
}
