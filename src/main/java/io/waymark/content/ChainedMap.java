package io.waymark.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two maps in a row as one. A practice becomes all that becomes of what it became. It keeps its answers where both maps do:
 * the same and the same is the same, with other words in one of them it is reworded. Whatever was merged or split on the way
 * only hints, and what was retired on the way is. What the first map has as new is new, however the second cuts it, unless
 * something that was asked before went into it.
 */
record ChainedMap(EditionMap first, EditionMap second) {

    /** A practice of the first edition, or a new one of the one between, and the changes that it went through. */
    private record Way(EditionChange before, List<EditionChange> after) {

        List<PracticeKey> to() {
            return after.stream().flatMap(it -> it.to().stream()).distinct().toList();
        }

        boolean keeps() {
            return steps().allMatch(it -> it.kind().keeps());
        }

        boolean same() {
            return steps().allMatch(it -> it.kind() == EditionChange.Kind.SAME);
        }

        Stream<EditionChange> steps() {
            return Stream.concat(Stream.of(before), after.stream());
        }
    }

    EditionMap map() {
        List<EditionChange> changes = new ArrayList<>(ofEarlier());
        Set<PracticeKey> asked =
                changes.stream().flatMap(it -> it.to().stream()).collect(Collectors.toSet());
        ofNew().forEach((practice, whys) -> {
            if (!asked.contains(practice)) {
                changes.add(new EditionChange(EditionChange.Kind.NEW, List.of(), List.of(practice), List.copyOf(whys)));
            }
        });
        return new EditionMap(first.from(), second.to(), changes);
    }

    /** Each practice of the first edition once; those that hint at the same ones stand together. */
    private List<EditionChange> ofEarlier() {
        Map<Object, Map<PracticeKey, Way>> together = new LinkedHashMap<>();
        first.changes()
                .forEach(before -> before.from().forEach(practice -> {
                    Way way = new Way(before, after(before.to()));
                    boolean hints = !way.keeps() && !way.to().isEmpty();
                    together.computeIfAbsent(hints ? Set.copyOf(way.to()) : practice, it -> new LinkedHashMap<>())
                            .put(practice, way);
                }));
        return together.values().stream().map(ChainedMap::change).toList();
    }

    private static EditionChange change(Map<PracticeKey, Way> ways) {
        Way one = ways.values().iterator().next();
        List<PracticeKey> to = one.to();
        return new EditionChange(kind(one, ways.size(), to.size()), List.copyOf(ways.keySet()), to, whys(ways));
    }

    private static EditionChange.Kind kind(Way one, int from, int to) {
        if (to == 0) {
            return EditionChange.Kind.RETIRED;
        }
        if (one.keeps()) {
            return one.same() ? EditionChange.Kind.SAME : EditionChange.Kind.REWORDED;
        }
        if (to == 1) {
            return EditionChange.Kind.MERGED;
        }
        return from == 1 ? EditionChange.Kind.SPLIT : EditionChange.Kind.RECUT;
    }

    /** Steps that changed nothing say nothing, unless there is nothing else to say. */
    private static List<String> whys(Map<PracticeKey, Way> ways) {
        List<EditionChange> steps = Stream.concat(
                        ways.values().stream().map(Way::before),
                        ways.values().stream().flatMap(it -> it.after().stream()))
                .toList();
        List<String> told = sentences(steps.stream()
                .filter(it -> it.kind() != EditionChange.Kind.SAME)
                .toList());
        return told.isEmpty() ? sentences(steps) : told;
    }

    private static List<String> sentences(List<EditionChange> steps) {
        return steps.stream().flatMap(it -> it.whys().stream()).distinct().toList();
    }

    /** What comes of new practices, with the sentences about them. */
    private Map<PracticeKey, Set<String>> ofNew() {
        Map<PracticeKey, Set<String>> came = new LinkedHashMap<>();
        Stream.concat(
                        begun(first).map(it -> new Way(it, after(it.to()))),
                        begun(second).map(it -> new Way(it, List.of(it))))
                .forEach(way -> way.to()
                        .forEach(it -> came.computeIfAbsent(it, at -> new LinkedHashSet<>())
                                .addAll(way.before().whys())));
        return came;
    }

    private static Stream<EditionChange> begun(EditionMap map) {
        return map.changes().stream().filter(it -> it.kind() == EditionChange.Kind.NEW);
    }

    private List<EditionChange> after(List<PracticeKey> between) {
        return between.stream().flatMap(it -> second.of(it).stream()).distinct().toList();
    }
}
