package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Claim;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standing;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a page is about, and where it stands.
 *
 * @param standing what the unit may say of itself
 * @param told the assessment that figures, gaps and roadmap stand on
 * @param units names of the assessed units in use, and of the one that is shown
 * @param signed its signed-off results, the oldest first
 */
record ShownUnit(Standing standing, Scored told, Map<UnitId, String> units, List<Milestone> signed) {

    public Assessment assessment() {
        return told.assessment();
    }

    UnitId unit() {
        return assessment().unit();
    }

    public Scorecard scorecard() {
        return told.card();
    }

    /** Its signed-off result that counts; null while none is signed. */
    public Standing.@Nullable Signed result() {
        return standing instanceof Standing.Signed it ? it : null;
    }

    /** What its answers claim so far; null where a result is signed, and while nobody answered. */
    public @Nullable Claim provisional() {
        return standing instanceof Standing.Provisional it
                        && !it.only().scored().untouched()
                ? it.only().claim()
                : null;
    }

    /** What it may say; empty while nobody answered. */
    Optional<Claim> claim() {
        return Optional.ofNullable(result()).map(Standing.Signed::claim).or(() -> Optional.ofNullable(provisional()));
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

    /** Results of earlier assessments than that which is told of, the oldest first. */
    public List<Milestone> earlier() {
        return signed.stream()
                .filter(it -> !it.assessment().equals(assessment().id()))
                .toList();
    }

    public Optional<Milestone> last() {
        return earlier().isEmpty() ? Optional.empty() : Optional.of(earlier().getLast());
    }

    /** Its result that was signed last, whichever assessment it is of. */
    Optional<Milestone> newest() {
        return signed.isEmpty() ? Optional.empty() : Optional.of(signed.getLast());
    }

    /** What the level of now rests on. */
    RestsOn restsOn(Member reader, LocalDate today) {
        return RestsOn.of(
                scorecard(), told.agreed().foundations(it -> reader.day(it).isBefore(today.minusYears(1))));
    }

    public int gapCount() {
        return Gap.of(scorecard()).size();
    }

    /** Whether everything is answered and nothing left to do up to the target. */
    public boolean nothingMissing() {
        return !scorecard().provisional() && gapCount() == 0;
    }

    /** How many dimensions nobody began to answer. */
    public long notStarted() {
        return scorecard().dimensions().stream()
                .filter(DimensionScore::untouched)
                .count();
    }
}
