package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known to be missing up to the target; the signs are those of {@link Signs}. */
class GapTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sign | missing thirds
            N      | 3
            P      | 2
            L      | 1
            ?      | 3
            # doubt changes the range, not the gap
            L~     | 1
            P~!    | 2
            """)
    void isWhateverIsNotFullyAchieved(String sign, double thirds) {
        assertThat(gaps(sign))
                .singleElement()
                .satisfies(it -> assertThat(it.missing()).isCloseTo(thirds / 3, within(1e-9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F  | achieved
            F~ | achieved as far as anybody says
            -  | does not exist here
            .  | nobody knows yet
            """)
    void isNoneWhere(String sign, String because) {
        assertThat(gaps(sign)).as(because).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3"})
    void isOneAtOrBelowTheTargetOnly(int target, int gaps) {
        var sheet = Sheet.topic("N/N/N").aimingAt("people", target);
        assertThat(Gap.of(sheet.scorecard())).hasSize(gaps).allMatch(it -> it.target() == target);
    }

    @Test
    void followsTheTargetOfItsOwnDimension() {
        var sheet = Sheet.of("people.culture: N/N/N", "policy.audit: N/N/N").aimingAt("people", 1);
        assertThat(Gap.of(sheet.scorecard()))
                .extracting(it -> it.practice().key().value())
                .containsExactly(
                        "people.culture.at-1-0", "policy.audit.at-1-0", "policy.audit.at-2-0", "policy.audit.at-3-0");
    }

    @Test
    void saysWhereItsTopicStands() {
        var gap = Gap.of(Sheet.of("people.ai: F/F/F", "people.culture: F/L/N").scorecard())
                .getFirst();
        assertThat(gap.dimension().key().value()).isEqualTo("people");
        assertThat(gap.topic().key().value()).isEqualTo("people.culture");
        assertThat(gap.practice().level()).isEqualTo(2);
        assertThat(gap.rated()).isEqualTo(Rated.of(Rating.LARGELY));
        assertThat(gap.now()).isEqualTo(2);
    }

    private static List<Gap> gaps(String sign) {
        return Gap.of(Sheet.topic(sign).scorecard());
    }
}
