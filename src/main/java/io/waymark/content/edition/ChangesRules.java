package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange.Kind;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of {@code changes.yaml} beyond its schema, beside the two editions that it stands between. */
final class ChangesRules {

    private final ContentDocument document;
    private final EditionMap map;
    private final Edition earlier;
    private final Edition later;

    private ChangesRules(ContentDocument document, EditionMap map, Edition earlier, Edition later) {
        this.document = document;
        this.map = map;
        this.earlier = earlier;
        this.later = later;
    }

    /** @param editions finds the earlier edition, published or not */
    static List<ContentProblem> check(
            EditionFolder folder, Edition later, Function<EditionId, Optional<Edition>> editions) {
        var map = later.map();
        if (map == null) {
            return List.of();
        }
        var document = ContentDocument.parse(folder.changes().orElseThrow());
        return editions.apply(map.from())
                .filter(earlier -> !earlier.id().equals(later.id()))
                .map(earlier -> new ChangesRules(document, map, earlier, later).problems())
                .orElseGet(() -> List.of(document.problem(
                        "/from",
                        "from is %s, which is no other edition of %s"
                                .formatted(map.from().version(), map.from().model()))));
    }

    private List<ContentProblem> problems() {
        return Stream.of(
                        counts(),
                        unknown("from", earlier),
                        unknown("to", later),
                        twice("from", Set.of(Kind.values()), "stands in from twice"),
                        twice("to", Set.of(Kind.SAME, Kind.REWORDED), "is kept from two; say merged"),
                        newAndOld(),
                        forgotten())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<ContentProblem> counts() {
        return changes().boxed().flatMap(index -> {
            var change = map.changes().get(index);
            var needed = Needed.of(change.kind());
            return needed.fits(change.from().size(), change.to().size())
                    ? Stream.empty()
                    : Stream.of(document.problem("/changes/" + index, "changes #%d: %s".formatted(index + 1, needed)));
        });
    }

    private Stream<ContentProblem> unknown(String side, Edition edition) {
        return entries(side)
                .filter(entry -> edition.practice(entry.key()).isEmpty())
                .map(entry -> entry.problem("%s is no practice of %s"
                        .formatted(entry.key(), edition.id().version())));
    }

    private Stream<ContentProblem> twice(String side, Set<Kind> kinds, String reason) {
        var seen = new HashSet<PracticeKey>();
        return entries(side)
                .filter(entry -> kinds.contains(entry.kind()))
                .filter(entry -> !seen.add(entry.key()))
                .map(entry -> entry.problem(entry.key() + " " + reason));
    }

    private Stream<ContentProblem> newAndOld() {
        return entries("to")
                .filter(entry ->
                        entry.kind() == Kind.NEW && map.into(entry.key()).size() > 1)
                .map(entry -> entry.problem(entry.key() + " is not new: another change leads to it"));
    }

    private Stream<ContentProblem> forgotten() {
        return Stream.concat(
                earlier.practices().stream()
                        .filter(it -> map.of(it.key()).isEmpty())
                        .map(it -> forgotten(it.key(), earlier, "from")),
                later.practices().stream()
                        .filter(it -> map.into(it.key()).isEmpty())
                        .map(it -> forgotten(it.key(), later, "to")));
    }

    private ContentProblem forgotten(PracticeKey key, Edition edition, String side) {
        return document.problem(
                "/changes",
                "%s of %s stands in no %s".formatted(key, edition.id().version(), side));
    }

    private Stream<Entry> entries(String side) {
        return changes().boxed().flatMap(index -> {
            var change = map.changes().get(index);
            var keys = side.equals("from") ? change.from() : change.to();
            return IntStream.range(0, keys.size())
                    .mapToObj(at -> new Entry(
                            document, "/changes/%d/%s/%d".formatted(index, side, at), change.kind(), keys.get(at)));
        });
    }

    private IntStream changes() {
        return IntStream.range(0, map.changes().size());
    }

    /** One key of a change, with its place in the file. */
    private record Entry(ContentDocument document, String pointer, Kind kind, PracticeKey key) {

        ContentProblem problem(String reason) {
            return document.problem(pointer, reason);
        }
    }
}
