package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is worth being examined next; practices are named at-level-position as in {@link Signs}. */
class VerificationTests {

    private static final double NOISE = 1e-9;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # practices | what may be found, where the whole goes then, how much of the range that closes
            # Level 2 is 2/3 as answered; with the unknown at Not it is 1/3. A step less at Level 1 or 2 costs Level 2 too
            F/L?/N      | at-2-1 NOT 2>1 closes 0.25; at-1-0 LARGELY 2>1 closes 0.00; at-2-0 PARTLY 2>1 closes 0.00
            # proven is not examined any more
            F!/L!./N!   | at-2-2 NOT 2>1 closes 0.25
            # a step either way moves nothing: only the doubt of the low confidence is closed, two thirds of one in six
            FFF!/FL~/N! | at-2-1 PARTLY 2>2 closes 0.11
            # of Level 3 one more step reaches it
            F!/F!/P     | at-3-0 LARGELY 2>3 closes 0.00
            # presumed, withheld and not asked
            F!w/F!x/N!  | nothing
            """)
    void firstWhatMayMoveTheClaim(String practices, String next) {
        assertThat(said(Footed.of(Sheet.topic(practices)), 3)).isEqualTo(next == null ? "" : next);
    }

    @Test
    void anOpenObligationMayBarLevelThree() {
        assertThat(said(Footed.of(Sheet.topic("F!/F!F!F!F!F!F!F!F!.*/F!")), 1)).startsWith("at-2-16 NOT 3>2 closes ");
    }

    @Test
    void whatHoldsTheWholeComesBeforeWhatHoldsOneDimension() {
        Footed firm = Footed.of(Sheet.of("people.culture: F!/F!/L", "policy.audit: F!/L/N!"));
        assertThat(firm.next(3))
                .extracting(it -> it.dimension().dimension().key() + " "
                        + it.consequence().dimension().to() + " "
                        + it.consequence().whole().to())
                .containsExactly("policy 1 1", "people 2 2");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFollowsIsWhatTheWholeSheetWouldSay(long seed) {
        Footed footed = Footed.random(seed);
        Scorecard before = footed.sheet().scorecard();
        assertThat(footed.next(Integer.MAX_VALUE)).allSatisfy(it -> {
            Entry entry = footed.sheet().entries().stream()
                    .filter(one -> one.key().equals(it.practice().practice().key()))
                    .findFirst()
                    .orElseThrow();
            Entry found = entry.rated(new Rated(it.consequence().rating(), Confidence.HIGH, true));
            Scorecard after = footed.sheet().with(found).scorecard();
            DimensionScore dimension =
                    after.dimension(it.dimension().dimension().key()).orElseThrow();
            assertThat(it.consequence().whole())
                    .isEqualTo(new LevelMove(before.level().now(), after.level().now()));
            assertThat(it.consequence().dimension().to())
                    .isEqualTo(dimension.level().now());
            assertThat(it.consequence().topic().to())
                    .isEqualTo(after.topic(it.topic().topic().key())
                            .orElseThrow()
                            .level()
                            .now());
            assertThat(it.closes()).isCloseTo(width(it.dimension()) - width(dimension), within(NOISE));
        });
    }

    static LongStream seeds() {
        return RandomSheets.seeds();
    }

    private static double width(DimensionScore dimension) {
        return dimension.distance().high() - dimension.distance().low();
    }

    private static String said(Footed footed, int most) {
        return footed.next(most).stream()
                .map(it -> "%s %s %d>%d closes %.2f"
                        .formatted(
                                it.practice().practice().key().slug(),
                                it.consequence().rating(),
                                it.consequence().whole().from(),
                                it.consequence().whole().to(),
                                it.closes()))
                .collect(Collectors.joining("; "));
    }
}
