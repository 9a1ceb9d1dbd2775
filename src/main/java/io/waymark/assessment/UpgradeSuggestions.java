package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Suggests what was said of questions that were merged into one, or of which one became a part: what the respondents themselves
 * said before the assessment went on with a newer edition, the last time first, else what the cycle before was signed with.
 */
@Component
@Order(1)
class UpgradeSuggestions implements Suggestions {

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
                .flatMap(map -> editions.find(from).map(it -> FormerHints.of(it, map, ratings, kind)))
                .orElse(Map.of());
    }

    private static Map<PracticeKey, Rating> ratings(Baseline baseline) {
        return baseline.ratings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().rating()));
    }
}
