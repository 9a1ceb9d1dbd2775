package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.assessment.Frozen;
import io.waymark.assessment.Milestone;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Sheet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairTests {

    private final List<Milestone> milestones = Stream.of("Q1", "Q2", "Q3")
            .map(it -> Frozen.milestone(
                    it, TwoSides.MAY, Sheet.of("people.culture: F/F/F").scorecard()))
            .toList();

    @Test
    void withoutAChoiceItIsTheNewestAndTheOneBefore() {
        assertThat(titles(Pair.of(milestones, null, null))).containsExactly("Q2", "Q3");
    }

    @Test
    void oneChosenIsComparedWithTheOneBeforeIt() {
        assertThat(titles(Pair.of(milestones, null, id(1)))).containsExactly("Q1", "Q2");
    }

    @Test
    void theLaterChosenFirstIsPutInOrderAndSaid() {
        Pair pair = Pair.of(milestones, id(2), id(0));

        assertThat(titles(pair)).containsExactly("Q1", "Q3");
        assertThat(pair.swapped()).isTrue();
    }

    @Test
    void theFirstHasNothingBeforeIt() {
        assertThat(Pair.of(milestones, null, id(0)).same()).isTrue();
    }

    @Test
    void oneThatIsNotTheUnitsIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Pair.of(milestones, id(0), UUID.randomUUID()));
    }

    private UUID id(int number) {
        return milestones.get(number).id();
    }

    private static List<String> titles(Pair pair) {
        return List.of(pair.then().title(), pair.now().title());
    }
}
