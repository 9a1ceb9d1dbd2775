package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionMap;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ratings of an earlier edition suggest for the questions that were made of theirs. */
final class FormerHints {

    private static final List<Rating> SCALE = List.of(Rating.NOT, Rating.PARTLY, Rating.LARGELY, Rating.FULLY);

    private FormerHints() {}

    /** What follows from ratings of the earlier edition for practices of the later that keep none of them. */
    static Map<PracticeKey, Hint> of(
            Edition earlier, EditionMap map, Map<PracticeKey, Rating> ratings, Hint.Kind kind) {
        return map.changes().stream()
                .filter(it -> it.kind().hints())
                .map(EditionChange::to)
                .flatMap(List::stream)
                .distinct()
                .flatMap(later ->
                        hint(said(earlier, map, later, ratings), kind).map(it -> Map.entry(later, it)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Hint.Former> said(
            Edition earlier, EditionMap map, PracticeKey later, Map<PracticeKey, Rating> ratings) {
        return map.into(later).stream()
                .filter(it -> it.kind().hints())
                .flatMap(it -> it.from().stream())
                .flatMap(key -> earlier.practice(key).stream())
                .flatMap(it -> said(it, ratings))
                .toList();
    }

    private static Stream<Hint.Former> said(Practice practice, Map<PracticeKey, Rating> ratings) {
        return Optional.ofNullable(ratings.get(practice.key()))
                .map(it -> new Hint.Former(practice.title(), it))
                .stream();
    }

    /** The lowest on the scale; nothing where all of it is "not applicable" or "don't know". */
    private static Optional<Hint> hint(List<Hint.Former> said, Hint.Kind kind) {
        return said.stream()
                .map(Hint.Former::rating)
                .filter(SCALE::contains)
                .min(Comparator.comparingInt(SCALE::indexOf))
                .map(it -> new Hint(it, kind, said));
    }
}
