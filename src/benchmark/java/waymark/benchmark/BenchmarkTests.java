package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BenchmarkTests {

    private static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0);

    @Test
    void whatGrowsInProportionHasASlopeOfOneAndWhatStaysOfNone() {
        List<Integer> sizes = List.of(1, 10, 100, 1_000);
        assertThat(Slope.of(sizes, List.of(2.0, 20.0, 200.0, 2_000.0))).isCloseTo(1, within(1e-9));
        assertThat(Slope.of(sizes, List.of(3.0, 3.0, 3.0, 3.0))).isZero();
    }

    @Test
    void aRoundTellsWhatARequestUsed() {
        Costs round = Costs.of(new long[] {3_000_000, 1_000_000, 2_000_000, 9_000_000}, 2, 400, 1, used(8));
        assertThat(round.perSecond()).isEqualTo(2);
        assertThat(round.half()).isEqualTo(2);
        assertThat(round.nearlyAll()).isEqualTo(9);
        assertThat(round.bytes()).isEqualTo(100);
        assertThat(round.cpu()).isEqualTo(4);
    }

    @Test
    void ofSeveralRoundsTheMiddleCountsAndEachFailure() {
        Costs median = Costs.median(List.of(costing(1), costing(40), costing(2)));
        assertThat(median.each().serving()).isEqualTo(2);
        assertThat(median.failures()).isEqualTo(3);
    }

    @Test
    void whoeverAsksAsksUntilTimeIsOver() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Act act = () -> asked.incrementAndGet() % 2 == 0 ? -1 : 10;
        Costs figures = Load.of(List.of(act, act), Duration.ofMillis(1), () -> NONE);
        assertThat(figures.perSecond()).isPositive();
        assertThat(figures.failures()).isEqualTo(asked.get() / 2);
    }

    @Test
    void thePageSaysOfEachTargetWhetherItIsMet() throws IOException {
        Results results = new Results();
        Arrays.stream(new String[] {
                    Measured.RAW,
                    Measured.BARE_PAGE,
                    Measured.SAVE,
                    Measured.QUESTIONS,
                    Measured.RESULTS,
                    Measured.DASHBOARD,
                    Measured.HOME,
                    Measured.BOARD,
                    Measured.TABLE,
                    Measured.LATE,
                    Measured.PORTFOLIO,
                    Measured.EMPTY,
                    Measured.TICK,
                    Measured.MIXED
                })
                .forEach(it -> results.put(it, costing(1)));
        results.put(Measured.PORTFOLIO, new Results.Growth("ms", List.of(1, 10), List.of(1.0, 10.0)));
        BenchmarkSettings settings = BenchmarkSettings.of("size=XS", "rounds=3");
        assertThat(new PerformancePage(settings, results).text().lines())
                .contains(
                        "| autosave, share of the raw upsert | ≥ 0.15 | 0.4 | 1.000 | met, goal too |",
                        "| autosave, CPU-ms in all | ≤ 1.4 | 0.65 | 2.000 | **missed** |",
                        "| slope of the portfolio by units | ≤ 0.1 | 0.1 | 1.000 | **missed** |",
                        "| memory, heap of 256 MB, in MB | ≤ 450.0 | 450.0 | – | not measured |");
    }

    @Test
    void peopleAreSpreadOverOrganisationsBeforeTheyShareOne() {
        List<Workplace> places = List.of(place("a"), place("a"), place("b"), place("b"));
        assertThat(Seeded.apart(places, 3)).extracting(it -> it.tenant().slug()).containsExactly("a", "b", "a");
    }

    private static Workplace place(String slug) {
        Chance chance = new Chance();
        return new Workplace(new Tenant(new UUID(0, slug.hashCode()), slug, List.of()), chance.id(), chance.id());
    }

    private static Costs costing(double each) {
        return new Costs(10, 1, 1, 1, 100, 1, used(each));
    }

    private static Usage used(double amount) {
        return new Usage(amount, amount, amount, amount, amount, amount, amount);
    }
}
