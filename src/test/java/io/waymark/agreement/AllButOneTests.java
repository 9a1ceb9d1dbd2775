package io.waymark.agreement;

import static io.waymark.scoring.Rating.DONT_KNOW;
import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.NOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllButOneTests {

    @Test
    void whatAllButOneSayIsSuggested() {
        assertThat(AllButOne.of(List.of(FULLY, NOT, FULLY))).contains(FULLY);
        assertThat(AllButOne.of(List.of(LARGELY, LARGELY, LARGELY, DONT_KNOW))).contains(LARGELY);
    }

    @Test
    void nothingIsSuggestedWhereTwoStandApartOrAllSayTheSame() {
        assertThat(AllButOne.of(List.of(FULLY, FULLY, NOT, LARGELY))).isEmpty();
        assertThat(AllButOne.of(List.of(FULLY, FULLY, NOT, NOT))).isEmpty();
        assertThat(AllButOne.of(List.of(FULLY, FULLY, FULLY))).isEmpty();
    }

    @Test
    void ofTwoPeopleNeitherIsTheOddOneOut() {
        assertThat(AllButOne.of(List.of(FULLY, NOT))).isEmpty();
    }
}
