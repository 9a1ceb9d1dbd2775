package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.scoring.Rating;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedRatingsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 1, ",
        "0, 3, ",
        "1, 1, LARGELY",
        "1, 2, ",
        "2, 1, FULLY",
        "2, 2, LARGELY",
        "2, 3, ",
        "3, 2, FULLY",
        "3, 3, LARGELY",
        "4, 3, FULLY",
        "5, 1, FULLY"
    })
    void whatLiesBelowTheChosenLevelIsDoneTheLevelItselfMostlyAndAboveNothingIsSaid(
            int chosen, int level, @Nullable Rating suggested) {
        assertThat(SuggestedRatings.rating(level, chosen)).isEqualTo(Optional.ofNullable(suggested));
    }
}
