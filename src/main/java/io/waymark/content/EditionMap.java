package io.waymark.content;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From the practices of one edition to those of a later one, and back. Each practice of the earlier is in one change, each of
 * the later in at least one.
 *
 * @param changes in the order of the file
 */
public record EditionMap(EditionId from, EditionId to, List<EditionChange> changes) {

    public EditionMap {
        changes = List.copyOf(changes);
    }

    /** This map and the one that begins where it ends, as one. */
    public EditionMap then(EditionMap next) {
        return new ChainedMap(this, next).map();
    }

    /** What became of a practice of the earlier edition; empty where that has none of this key. */
    public Optional<EditionChange> of(PracticeKey earlier) {
        return changes.stream()
                .filter(change -> change.from().contains(earlier))
                .findFirst();
    }

    /** What some practices of the earlier edition became together; empty where all of them were retired. */
    public Set<PracticeKey> became(Collection<PracticeKey> earlier) {
        return changes.stream()
                .filter(change -> !Collections.disjoint(change.from(), earlier))
                .flatMap(change -> change.to().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a practice of the later edition comes from, what keeps answers first; empty where it has none of this key. */
    public List<EditionChange> into(PracticeKey later) {
        return changes.stream()
                .filter(change -> change.to().contains(later))
                .sorted(Comparator.comparing(EditionChange::kind))
                .toList();
    }

    /** The practice of the later edition that means the same. */
    public Optional<PracticeKey> later(PracticeKey earlier) {
        return of(earlier)
                .filter(change -> change.kind().keeps())
                .map(change -> change.to().getFirst());
    }

    /** The practice of the earlier edition that meant the same. */
    public Optional<PracticeKey> earlier(PracticeKey later) {
        return into(later).stream()
                .filter(change -> change.kind().keeps())
                .map(change -> change.from().getFirst())
                .findFirst();
    }
}
