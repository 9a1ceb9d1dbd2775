package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IllegalInputTests {

    @Test
    void aLadderHasTheStepsThatItsRungsNeed() {
        refused(() -> ladder(4, null, List.of()), "target of People must be within 0.0..3.0, not 4");
        refused(() -> ladder(3, 2, List.of()), "the earlier position has no name");
        refused(() -> new Ladder.Dot("Culture", "/c", null, Ladder.Manner.HELD), "Culture: HELD on step null");
        refused(() -> new Ladder.Dot("Culture", "/c", 1, Ladder.Manner.OPEN), "Culture: OPEN on step 1");
    }

    private static Ladder ladder(int target, @Nullable Integer last, List<Ladder.Dot> dots) {
        var rung = new Ladder.Rung("People", null, 1, target, last, dots, List.of());
        return new Ladder(Sketches.CAPTION, Sketches.ladder().steps(), List.of(rung), null);
    }

    @Test
    void aRangeRunsUpwards() {
        refused(() -> new AxisRange(2, 1), "low 2.0 is above high 1.0");
        refused(() -> new AxisRange(Double.NaN, 1), "NaN");
        refused(() -> new AxisRange(0, Double.POSITIVE_INFINITY), "Infinity");
    }

    @Test
    void aScaleHasAnExtent() {
        refused(() -> new Scale(1, 1), "low 1.0 is not below high 1.0");
    }

    @Test
    void aMeterStaysOnItsScale() {
        refused(
                () -> new RangeMeter(Sketches.CAPTION, 3, new AxisRange(1, 4), null),
                "high must be within 0.0..3.0, not 4.0");
        refused(() -> new RangeMeter(Sketches.CAPTION, 3, new AxisRange(1, 2), 3.5), "target");
    }

    @Test
    void aCountIsNotNegative() {
        refused(() -> new StackedBar.Segment("Build", -1, "level-1"), "-1");
    }

    @Test
    void aClassSuffixCannotSmuggleAnything() {
        refused(() -> new StackedBar.Segment("Build", 1, "level-1\" onload=\"x"), "class suffix");
    }

    @Test
    void momentsAscend() {
        var moments = List.of(Sketches.month(2), Sketches.month(1));
        var series = List.of(new TrendLine.Series("A", Sketches.values(1, 2)));
        refused(
                () -> new TrendLine(Sketches.CAPTION, new Scale(0, 3), moments, series),
                "2026-01-01 does not follow 2026-02-01");
    }

    @Test
    void aMilestoneLiesWithinTheTrend() {
        var late = List.of(new TrendLine.Milestone(LocalDate.of(2027, 1, 1), "Late"));
        var plain = Sketches.trend();
        refused(
                () -> new TrendLine(plain.caption(), plain.scale(), plain.moments(), plain.series(), null, late),
                "milestone Late on 2027-01-01");
    }

    @Test
    void aTrendStaysOnItsScale() {
        refused(() -> Sketches.trend(Sketches.values(1, 2, 3, 21)), "21.0");
    }

    @Test
    void aSparklineIsFinite() {
        refused(() -> Sketches.sparkline(Double.POSITIVE_INFINITY), "Infinity");
        refused(() -> Sketches.sparkline(), "readings");
    }

    @Test
    void anIdFitsIntoAnAttribute() {
        refused(() -> new Caption("1 x", "Text", Sketches.words()), "chart id '1 x'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " javascript:x", "//elsewhere.example", "/\\elsewhere", "data:x", ""})
    void aLinkThatRunsOrLeavesUnseenIsRefused(String href) {
        refused(() -> new Ladder.Hold("A", href), "link '" + href + "'");
    }

    @Test
    void ordinaryLinksAreWelcome() {
        assertThat(Stream.of("/", "/orgs/acme?x=1&y=2#z", "#rows", "?level=2", "https://waymark.example/a"))
                .allSatisfy(href -> new Ladder.Hold("A", href));
    }

    private static void refused(ThrowingCallable call, String naming) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(naming);
    }
}
