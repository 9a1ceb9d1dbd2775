package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Range;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Spread;
import io.waymark.scoring.TopicWeight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen scorecard, as it was at sign-off.
 *
 * @param rule the number of the rule of scoring that made the figures
 * @param carriedOver practices whose rating was confirmed from the cycle before without looking anew
 * @param notYet practices that counted as Not without being asked, because what comes before was far from met
 * @param weights of topics that counted more often than once
 */
public record Milestone(
        UUID id,
        AssessmentId assessment,
        UnitId unit,
        EditionId edition,
        String title,
        Instant takenAt,
        String takenBy,
        int rule,
        Figures figures,
        Set<PracticeKey> carriedOver,
        Set<PracticeKey> notYet,
        Map<TopicKey, TopicWeight> weights) {

    /** Whether another rule made the figures than the one of today: levels of both are not the same measure. */
    public boolean byFormerRule() {
        return rule != Scorecard.RULE;
    }

    /** Itself in short. */
    public MilestoneClaim inShort() {
        return new MilestoneClaim(
                id,
                assessment,
                unit,
                edition,
                title,
                takenAt,
                takenBy,
                rule,
                figures.level(),
                figures.spread(),
                figures.obligations().size(),
                Objects.requireNonNullElse(figures.unplaced(), false),
                figures.lowest());
    }

    /**
     * The whole, and each dimension in the order of the edition.
     *
     * @param obligations those below Largely; the first rule named none
     * @param presumed practices that counted as Fully because Level 1 was presumed; the first rule presumed nothing
     * @param unplaced whether too little was known to name a level; null where an earlier rule did not ask
     */
    public record Figures(
            LevelRange level,
            Spread spread,
            Range distance,
            List<Dimension> dimensions,
            @Nullable List<PracticeKey> obligations,
            @Nullable List<PracticeKey> presumed,
            @Nullable Boolean unplaced) {

        @Override
        public List<PracticeKey> obligations() {
            return obligations == null ? List.of() : obligations;
        }

        @Override
        public List<PracticeKey> presumed() {
            return presumed == null ? List.of() : presumed;
        }

        private List<DimensionKey> lowest() {
            return dimensions.stream()
                    .filter(it -> it.level().now() == level.now())
                    .map(Dimension::key)
                    .toList();
        }

        public Optional<Dimension> dimension(DimensionKey key) {
            return dimensions.stream().filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /** One dimension as it stood. */
    public record Dimension(
            DimensionKey key,
            int target,
            LevelRange level,
            Spread spread,
            Range index,
            Range distance,
            List<Topic> topics) {}

    /** One topic as it stood. */
    public record Topic(TopicKey key, LevelRange level, Range index) {}
}
