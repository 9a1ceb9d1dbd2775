package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Sheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimTests {

    private static final GateVerdict CLOSED = new GateVerdict.Closed(4);
    private static final GateVerdict PASSED = new GateVerdict.Passed();

    @Test
    void levelThreeIsClaimedOnlyThroughTheGate() {
        assertThat(claim("F/F/F", CLOSED).level()).isEqualTo(2);
        assertThat(claim("F/F/F", CLOSED).stoppedByGate()).isTrue();
        assertThat(claim("F/F/F", new GateVerdict.Closed(0)).level())
                .as("open, and not recorded")
                .isEqualTo(2);
        assertThat(claim("F/F/F", new GateVerdict.Unpassed()).level()).isEqualTo(2);
        assertThat(claim("F/F/F", PASSED).level()).isEqualTo(3);
    }

    @Test
    void belowLevelThreeTheGateSaysNothing() {
        assertThat(claim("F/F/N", new GateVerdict.Unneeded()).level()).isEqualTo(2);
        assertThat(claim("F/F/N", new GateVerdict.Unneeded()).stoppedByGate()).isFalse();
    }

    @Test
    void missedObligationsAndTheLowestDimensionsAreNamedBesideTheLevel() {
        Claim claim = Claim.of(
                Sheet.of("people.culture: F/F*N*/F", "policy.creation: F/F/F").scorecard(), new GateVerdict.Unneeded());

        assertThat(claim.obligations()).isEqualTo(1);
        assertThat(claim.heldBy()).containsExactly("people");
    }

    @Test
    void nothingAnsweredNamesNoLevel() {
        assertThat(claim("./././", new GateVerdict.Unneeded()).unplaced()).isTrue();
        assertThat(claim("N/F/F", new GateVerdict.Unneeded()).unplaced()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void openingTheGateNeverLowersAClaimAndClosingItNeverLiftsOne(LevelRange reached) {
        int passed = new Claim(reached, PASSED, 0, false, List.of()).level();
        for (GateVerdict it : List.of(CLOSED, new GateVerdict.Closed(0), new GateVerdict.Unpassed())) {
            assertThat(new Claim(reached, it, 0, false, List.of()).level())
                    .isLessThanOrEqualTo(passed)
                    .isEqualTo(Math.min(reached.now(), 2));
        }
        assertThat(passed).isEqualTo(reached.now());
    }

    static Stream<LevelRange> ranges() {
        return Stream.of(0, 1, 2, 3, 4, 5)
                .flatMap(low ->
                        Stream.of(0, 1, 2, 3, 4, 5).filter(now -> now >= low).map(now -> new LevelRange(low, now, 5)));
    }

    private static Claim claim(String signs, GateVerdict gate) {
        return Claim.of(Sheet.of("people.culture: " + signs).scorecard(), gate);
    }
}
