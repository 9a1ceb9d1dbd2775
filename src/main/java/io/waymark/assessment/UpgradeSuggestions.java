package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Suggests what was said of questions that were merged into one, or of which one became a part: what the respondents themselves
 * said before the assessment went on with a newer edition, the last time first, else what the cycle before was signed with.
 */
@Component
@Order(1)
class UpgradeSuggestions implements Suggestions {

    private static final List<Rating> SCALE = List.of(Rating.NOT, Rating.PARTLY, Rating.LARGELY, Rating.FULLY);

    private final FormerAnswers former;
    private final Baselines baselines;
    private final Editions editions;

    UpgradeSuggestions(FormerAnswers former, Baselines baselines, Editions editions) {
        this.former = former;
        this.baselines = baselines;
        this.editions = editions;
    }

    @Override
    public Map<PracticeKey, Hint> of(Member member, Assessment assessment, Edition edition, Instant now) {
        Map<PracticeKey, Hint> hints = new HashMap<>();
        if (assessment.upgradedFrom().isPresent()) {
            former.of(member, assessment.id())
                    .forEach((from, ratings) ->
                            of(from, edition, ratings, Hint.Kind.UPGRADE).forEach(hints::putIfAbsent));
        }
        signed(member, assessment, edition).forEach(hints::putIfAbsent);
        return hints;
    }

    private Map<PracticeKey, Hint> signed(Member member, Assessment assessment, Edition edition) {
        return baselines
                .asSigned(member, assessment)
                .map(it -> of(it.edition(), edition, ratings(it), Hint.Kind.BASELINE))
                .orElse(Map.of());
    }

    private Map<PracticeKey, Hint> of(
            EditionId from, Edition edition, Map<PracticeKey, Rating> ratings, Hint.Kind kind) {
        return editions.map(from, edition.id())
                .flatMap(map -> editions.find(from).map(it -> of(it, map, ratings, kind)))
                .orElse(Map.of());
    }

    private static Map<PracticeKey, Rating> ratings(Baseline baseline) {
        return baseline.ratings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().rating()));
    }

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
