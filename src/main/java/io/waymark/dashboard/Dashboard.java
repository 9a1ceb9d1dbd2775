package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Milestone;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.NextSteps;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a unit stands, how it came there and what is next.
 *
 * @param units names of the assessed units in use, and of the one that is shown
 * @param scorecard of the newest assessment, as its answers stand
 * @param milestones of earlier assessments, the oldest first
 * @param breaks how often the line of sight from goals to work is interrupted
 */
record Dashboard(
        Assessment assessment,
        Map<UnitId, String> units,
        Scorecard scorecard,
        List<Milestone> milestones,
        NextSteps next,
        int breaks) {

    private static final int SHOWN_GAPS = 5;

    static Map<UnitId, String> units(List<Assessment> assessments, UnitId shown) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        assessments.stream()
                .filter(it -> !it.unitArchived() || it.unit().equals(shown))
                .forEach(it -> units.putIfAbsent(it.unit(), it.unitName()));
        return units;
    }

    public Optional<Milestone> last() {
        return milestones.isEmpty() ? Optional.empty() : Optional.of(milestones.getLast());
    }

    /** The last result that another rule of scoring made, if any. */
    public Optional<Milestone> lastByFormerRule() {
        return milestones.reversed().stream().filter(Milestone::byFormerRule).findFirst();
    }

    public List<DimensionSummary> dimensions() {
        return scorecard.dimensions().stream()
                .map(score -> new DimensionSummary(score, milestones))
                .toList();
    }

    /** The lowest level of the dimensions that somebody began to answer. */
    public int lowest() {
        return counting().stream().mapToInt(it -> it.level().now()).min().orElse(0);
    }

    /** The dimensions that stand lowest; empty while nobody answered anything. */
    public List<DimensionScore> holding() {
        return counting().stream().filter(it -> it.level().now() == lowest()).toList();
    }

    /** How many dimensions nobody began to answer. */
    public long notStarted() {
        return scorecard.dimensions().stream().filter(DimensionScore::untouched).count();
    }

    /** How many dimensions stand above the lowest. */
    public int above() {
        return counting().size() - holding().size();
    }

    /** The gaps that carry most risk, the widest first among equals. */
    public List<Gap> gaps() {
        return Gap.of(scorecard).stream()
                .sorted(Comparator.comparing((Gap it) -> -it.practice().risk()).thenComparing(it -> -it.missing()))
                .limit(SHOWN_GAPS)
                .toList();
    }

    public int gapCount() {
        return Gap.of(scorecard).size();
    }

    /** How many topics stand at a level, of those that somebody began to answer. */
    public long topicsAt(int level) {
        return begun().filter(it -> it.level().now() == level).count();
    }

    /** How many topics nobody answered yet. */
    public long topicsNotStarted() {
        return scorecard.dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(TopicScore::untouched)
                .count();
    }

    public DashboardCharts charts() {
        return new DashboardCharts(this);
    }

    private Stream<TopicScore> begun() {
        return scorecard.dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.counts() && !it.untouched());
    }

    /** The dimensions that count and that somebody began to answer: nothing else may be drawn or compared. */
    List<DimensionScore> counting() {
        return scorecard.dimensions().stream()
                .filter(it -> it.applicable() && !it.untouched())
                .toList();
    }
}
