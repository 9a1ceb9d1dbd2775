package io.waymark.agreement;

import static io.waymark.scoring.Rating.DONT_KNOW;
import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.NOT;
import static io.waymark.scoring.Rating.NOT_APPLICABLE;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.scoring.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceTests {

    @ParameterizedTest
    @CsvSource({
        "NOT, FULLY, 3",
        "PARTLY, FULLY, 2",
        "LARGELY, PARTLY, 1",
        "LARGELY, LARGELY, 0",
        "FULLY, DONT_KNOW, 1",
        "NOT, DONT_KNOW, 1",
        "NOT_APPLICABLE, DONT_KNOW, 1",
        "LARGELY, NOT_APPLICABLE, 2",
        "NOT, NOT_APPLICABLE, 2",
        "DONT_KNOW, DONT_KNOW, 0",
    })
    void twoAnswersAreThisFarApart(Rating one, Rating other, int steps) {
        assertThat(of(one, other).steps()).isEqualTo(steps);
        assertThat(of(other, one).steps()).isEqualTo(steps);
    }

    @Test
    void theTwoFurthestApartCountHoweverManyStandBetween() {
        assertThat(of(LARGELY, NOT, LARGELY, PARTLY, LARGELY).steps()).isEqualTo(2);
        assertThat(of(LARGELY, DONT_KNOW, NOT_APPLICABLE).steps()).isEqualTo(2);
    }

    @Test
    void oneAnswerOrNoneIsNotApart() {
        assertThat(of(FULLY)).isEqualTo(new Divergence(0, 1));
        assertThat(of()).isEqualTo(new Divergence(0, 0));
    }

    @Test
    void theFurthestApartComeFirstThenWhatMorePeopleAnsweredThenTheOrderThatTheyHad() {
        Divergence loud = of(NOT, FULLY);
        Divergence many = of(NOT, LARGELY, LARGELY);
        Divergence few = of(PARTLY, FULLY);
        Divergence alsoFew = of(LARGELY, NOT);

        assertThat(Stream.of(few, alsoFew, many, loud).sorted(Comparator.naturalOrder()))
                .containsExactly(loud, many, few, alsoFew);
    }

    private static Divergence of(Rating... answers) {
        return Divergence.of(List.of(answers));
    }
}
