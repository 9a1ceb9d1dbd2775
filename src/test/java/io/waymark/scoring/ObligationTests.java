package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What production binds to is never hidden by a mean; the signs are those of {@link Signs}. */
class ObligationTests {

    /** Nine that are Fully: with them one practice cannot pull Level 1 below Fully. */
    private static final String NINE = "FFFFFFFFF";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # obligation | low | now | high | because
            F*  | 3 | 3 | 3 | Fully
            L*  | 3 | 3 | 3 | Largely is enough
            P*  | 2 | 2 | 2 | below Largely
            N*  | 2 | 2 | 2 | below Largely
            -*  | 3 | 3 | 3 | does not exist here
            P   | 3 | 3 | 3 | no obligation
            # in doubt: each end reads it for itself
            L~* | 2 | 3 | 3 | may be Partly
            P~* | 2 | 2 | 3 | may be Largely
            L~*! | 3 | 3 | 3 | no doubt where it is proven
            # nobody knows: it leaves now, and counts as Not in the low end
            .*  | 2 | 3 | 3 | open
            ?*  | 2 | 3 | 3 | don't know
            w*  | 2 | 3 | 3 | withheld
            """)
    void belowLargelyItBarsLevelThree(String obligation, int low, int now, int high, String because) {
        assertThat(Sheet.topic(NINE + obligation + "/F/F").score().level())
                .as(because)
                .isEqualTo(new LevelRange(low, now, high));
    }

    @Test
    void itBarsWhateverIsAboveLevelThreeToo() {
        var sheet = Sheet.topic(NINE + "P*/F/F/F/F").asking(1, 2, 3, 4, 5);
        assertThat(sheet.score().level().now()).isEqualTo(2);
    }

    @Test
    void itLeavesLevelTwoAlone() {
        assertThat(Sheet.topic(NINE + "N*/F/N").score().level().now()).isEqualTo(2);
        assertThat(Sheet.topic("FFN*/F/F").score().level().now()).isEqualTo(1);
    }

    @Test
    void itBarsOfALevelAboveTheClaimAsWell() {
        var sheet = Sheet.topic("F/F/FFFFN*");
        assertThat(sheet.score().level().now()).isEqualTo(2);
    }

    @Test
    void itBarsTheDimensionAndTheWhole() {
        var sheet = Sheet.of("people.culture: F/F/F", "people.security: " + NINE + "P*/F/F", "policy.audit: F/F/F");
        assertThat(sheet.dimension("people").level()).isEqualTo(new LevelRange(2, 2, 2));
        assertThat(sheet.dimension("policy").level().now()).isEqualTo(3);
        assertThat(sheet.scorecard().level().now()).isEqualTo(2);
    }

    @Test
    void theyAreNamedBesideTheClaim() {
        var sheet = Sheet.of("people.security: FP*N*F*/F.*/?*", "policy.audit: P*L*-*/F/F");
        var people = sheet.dimension("people").obligations();
        assertThat(people.missed())
                .extracting(PracticeScore::rated)
                .containsExactly(Rated.of(Rating.PARTLY), Rated.of(Rating.NOT));
        assertThat(people.unknown()).extracting(it -> it.practice().level()).containsExactly(2, 3);
        assertThat(sheet.scorecard().obligations().missed()).hasSize(3);
        assertThat(sheet.scorecard().obligations().unknown()).hasSize(2);
    }
}
