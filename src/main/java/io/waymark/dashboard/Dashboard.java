package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Claim;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standing;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.NextSteps;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands, how it came there and what is next.
 *
 * @param standing what the unit may say of itself
 * @param told the assessment that figures, gaps and roadmap stand on
 * @param units names of the assessed units in use, and of the one that is shown
 * @param milestones of earlier assessments, the oldest first
 * @param breaks how often the line of sight from goals to work is interrupted
 * @param rests what the level of now rests on
 */
record Dashboard(
        Standing standing,
        Scored told,
        Map<UnitId, String> units,
        List<Milestone> milestones,
        NextSteps next,
        int breaks,
        RestsOn rests) {

    private static final int SHOWN_GAPS = 5;

    static Map<UnitId, String> units(List<Assessment> assessments, UnitId shown) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        assessments.stream()
                .filter(it -> !it.unitArchived() || it.unit().equals(shown))
                .forEach(it -> units.putIfAbsent(it.unit(), it.unitName()));
        return units;
    }

    public Assessment assessment() {
        return told.assessment();
    }

    public Scorecard scorecard() {
        return told.card();
    }

    /** Its signed-off result; null while none is signed. */
    public Standing.@Nullable Signed signed() {
        return standing instanceof Standing.Signed signed ? signed : null;
    }

    /** What its answers claim so far; null where a result is signed, and while nobody answered. */
    public @Nullable Claim provisional() {
        return standing instanceof Standing.Provisional it
                        && !it.only().scored().untouched()
                ? it.only().claim()
                : null;
    }

    /** Whether a signed-off result claims the level that is aimed at, of the whole. */
    public boolean arrived() {
        return standing instanceof Standing.Signed it && it.claim().level() >= target();
    }

    /** The level aimed at; of several the highest. */
    public int target() {
        return scorecard().dimensions().stream()
                .mapToInt(DimensionScore::target)
                .max()
                .orElseThrow();
    }

    /** Whether everything is answered and nothing left to do up to the target. */
    public boolean nothingMissing() {
        return !scorecard().provisional() && gapCount() == 0;
    }

    public Optional<Milestone> last() {
        return milestones.isEmpty() ? Optional.empty() : Optional.of(milestones.getLast());
    }

    /** The last result that another rule of scoring made, if any. */
    public Optional<Milestone> lastByFormerRule() {
        return milestones.reversed().stream().filter(Milestone::byFormerRule).findFirst();
    }

    public List<DimensionSummary> dimensions() {
        return scorecard().dimensions().stream()
                .map(score -> new DimensionSummary(score, milestones))
                .toList();
    }

    /** How many dimensions nobody began to answer. */
    public long notStarted() {
        return scorecard().dimensions().stream()
                .filter(DimensionScore::untouched)
                .count();
    }

    /** The gaps that carry most risk, the widest first among equals. */
    public List<Gap> gaps() {
        return Gap.of(scorecard()).stream()
                .sorted(Comparator.comparing((Gap it) -> -it.practice().risk()).thenComparing(it -> -it.missing()))
                .limit(SHOWN_GAPS)
                .toList();
    }

    public int gapCount() {
        return Gap.of(scorecard()).size();
    }

    /** How many topics stand at a level, of those that somebody began to answer. */
    public long topicsAt(int level) {
        return begun().filter(it -> it.level().now() == level).count();
    }

    /** How many topics nobody answered yet. */
    public long topicsNotStarted() {
        return scorecard().dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(TopicScore::untouched)
                .count();
    }

    public DashboardCharts charts() {
        return new DashboardCharts(this);
    }

    private Stream<TopicScore> begun() {
        return scorecard().dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.counts() && !it.untouched());
    }
}
