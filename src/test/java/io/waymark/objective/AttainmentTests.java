package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.figure.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AttainmentTests {

    @Test
    void itIsTheMeanOfItsKeyResults() {
        assertKnown(Attainment.of(List.of(part("Failures", 13, 26), part("Orders", 1, 3), part("Tests", 4, 4))), it -> {
            assertThat(it.value()).isCloseTo(0.6111, within(0.0001));
            assertThat(it.rounded()).isEqualTo(0.61);
            assertThat(it.shares()).extracting(Attainment.Share::rounded).containsExactly(0.5, 0.33, 1.0);
            assertThat(it.unknown()).isEmpty();
        });
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNamedAndNeverZero() {
        assertKnown(
                Attainment.of(List.of(
                        part("Days", 17, 28),
                        new Attainment.Part("Offers", new Progress.NoBaseline()),
                        new Attainment.Part("Teams", new Progress.NoData()))),
                it -> {
                    assertThat(it.rounded()).isEqualTo(0.61);
                    assertThat(it.unknown()).containsExactly("Offers", "Teams");
                    assertThat(it.all()).isEqualTo(3);
                });
    }

    @Test
    void withNothingKnownItIsNotKnown() {
        Attainment attainment = Attainment.of(List.of(new Attainment.Part("Teams", new Progress.NoData())));
        assertThat(attainment).isEqualTo(new Attainment.NotKnown(List.of("Teams")));
        assertThat(attainment.known()).isEmpty();
    }

    @Test
    void withoutKeyResultsThereIsNothingToKnow() {
        assertThat(Attainment.of(List.of())).isEqualTo(new Attainment.NoKeyResults());
        assertThat(Attainment.of(List.of()).known()).isEmpty();
    }

    @Test
    void theWrongWayCountsAsNothingAndBeyondTheTargetAsAll() {
        assertKnown(
                Attainment.of(List.of(part("Cost", -3, 12), part("Tests", 6, 4))),
                it -> assertThat(it.value()).isEqualTo(0.5));
    }

    @Test
    void oneIsOnlySaidWhenAllIsReached() {
        assertKnown(
                Attainment.of(List.of(part("Cost", 1199, 1200), part("Tests", 4, 4))),
                it -> assertThat(it.rounded()).isEqualTo(0.99));
        assertKnown(
                Attainment.of(Stream.of("a", "b", "c", "d", "e", "f", "g")
                        .map(it -> part(it, 4, 4))
                        .toList()),
                it -> assertThat(it.rounded()).isEqualTo(1));
    }

    private static void assertKnown(Attainment attainment, Consumer<Attainment.Known> expected) {
        assertThat(attainment)
                .asInstanceOf(InstanceOfAssertFactories.type(Attainment.Known.class))
                .satisfies(expected);
    }

    private static Attainment.Part part(String title, int gone, int whole) {
        return new Attainment.Part(
                title, new Progress.Known(BigDecimal.valueOf(gone), BigDecimal.valueOf(whole), gone >= whole));
    }
}
