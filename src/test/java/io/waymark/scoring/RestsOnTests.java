package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a claim rests on, and what it would be without; practices are named at-level-position as in {@link Signs}. */
class RestsOnTests {

    private static final double NOISE = 1e-9;

    /** Level 1 is Fully by one practice of weight 1 and a proven one of weight 2, Level 2 is Largely by one practice. */
    private static Footed levelTwo() {
        return Footed.of(Sheet.topic("F2F!/L/N")).on(Foundation.SEVERAL, "at-2-0");
    }

    @Test
    void practicesUpToTheLevelClaimedCountByTheirWeight() {
        assertThat(said(levelTwo().rests()))
                .isEqualTo("Level 2: EVIDENCE 0.50 at-1-1, SEVERAL 0.25 at-2-0, ONE 0.25 at-1-0");
    }

    @Test
    void whatNobodyKnowsCarriesNothing() {
        RestsOn rests = Footed.of(Sheet.topic("FF.?-/N/N")).rests();
        assertThat(said(rests)).isEqualTo("Level 1: ONE 1.00 at-1-0 at-1-1");
        assertThat(rests.unknown()).isEqualTo(2);
    }

    @Test
    void thatLevelOneIsNotReachedRestsOnItsPractices() {
        assertThat(said(Footed.of(Sheet.topic("PN/F/F")).rests())).isEqualTo("Level 1: ONE 1.00 at-1-0 at-1-1");
    }

    @Test
    void whatIsPresumedRestsOnThePresumption() {
        assertThat(said(Footed.of(Sheet.topic("F./L/N").presuming()).rests()))
                .isEqualTo("Level 2: ONE 0.67 at-1-0 at-2-0, PRESUMED 0.33 at-1-1");
    }

    @Test
    void directionsAndTopicsThatDoNotApplyCarryNothing() {
        Sheet sheet = Sheet.of("people.culture: F/L/N", "people.aside: F/F/F", "people.hint: F/F/F")
                .settingAside("people.aside")
                .recommending(new TopicKey("people.hint"));
        assertThat(said(Footed.of(sheet).rests())).isEqualTo("Level 2: ONE 1.00 at-1-0 at-2-0");
    }

    @Test
    void withoutAFoundationWhatRestsOnItIsOpen() {
        // One of weight 1 is left of Level 1: less than half, so nothing can be said of it.
        assertThat(levelTwo().without(Foundation.EVIDENCE).level()).isZero();
        assertThat(levelTwo().without(Foundation.EVIDENCE).unplaced()).isTrue();
        // Nothing is left of Level 2.
        assertThat(levelTwo().without(Foundation.SEVERAL).level()).isEqualTo(1);
        // Weight 2 of 3 is left of Level 1, all of it Fully.
        assertThat(levelTwo().without(Foundation.ONE).level()).isEqualTo(2);
        assertThat(levelTwo().without(Foundation.ONE).falls()).isFalse();
    }

    @Test
    void withoutThePresumptionLevelOneIsAsked() {
        Without without = Footed.of(Sheet.topic("F.../L/N").presuming()).without(Foundation.PRESUMED);
        assertThat(without.before().level().now()).isEqualTo(2);
        assertThat(without.level()).isZero();
    }

    @Test
    void theDimensionsThatWouldFallAreNamed() {
        Without without = Footed.of(Sheet.of("people.culture: F!/L!/N", "policy.audit: F!/L/N"))
                .without(Foundation.ONE);
        assertThat(without.fallen())
                .extracting(it -> it.dimension().key().value())
                .containsExactly("policy");
        assertThat(without.level(new DimensionKey("people"))).contains(2);
        assertThat(without.level(new DimensionKey("policy"))).contains(1);
        assertThat(without.level(new TopicKey("policy.audit"))).contains(1);
        assertThat(without.level()).isEqualTo(1);
    }

    @Test
    void aClaimDoesNotRiseBecauseABadAnswerIsLeftOut() {
        Footed footed = Footed.of(Sheet.topic("F!N/F!/F!"));
        assertThat(footed.sheet().scorecard().level().now()).isZero();
        assertThat(footed.without(Foundation.ONE).after().level().now()).isEqualTo(3);
        assertThat(footed.without(Foundation.ONE).level()).isZero();
        assertThat(footed.without(Foundation.ONE).fallen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allPartsTogetherAreTheWhole(long seed) {
        Footed footed = Footed.random(seed);
        Scorecard card = footed.sheet().scorecard();
        assertThat(List.of(
                        RestsOn.of(card, footed.foundations()),
                        RestsOn.of(card.dimensions().getFirst(), footed.foundations()),
                        RestsOn.of(card.dimensions().getFirst().topics().getFirst(), footed.foundations())))
                .allSatisfy(it -> assertThat(it.shares().stream()
                                .mapToDouble(RestsOn.Share::part)
                                .sum())
                        .isCloseTo(it.shares().isEmpty() ? 0 : 1, within(NOISE)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noClaimIsHigherWithoutAFoundation(long seed) {
        Footed footed = Footed.random(seed);
        Scorecard card = footed.sheet().scorecard();
        assertThat(Arrays.stream(Foundation.values()).map(footed::without)).allSatisfy(it -> {
            assertThat(it.level()).isLessThanOrEqualTo(card.level().now());
            assertThat(card.dimensions())
                    .allSatisfy(dimension -> assertThat(
                                    it.level(dimension.dimension().key()).orElseThrow())
                            .isLessThanOrEqualTo(dimension.level().now()));
        });
    }

    static LongStream seeds() {
        return RandomSheets.seeds();
    }

    private static String said(RestsOn rests) {
        return "Level " + rests.level() + ": "
                + rests.shares().stream()
                        .map(it -> "%s %.2f %s".formatted(it.foundation(), it.part(), slugs(it)))
                        .collect(Collectors.joining(", "));
    }

    private static String slugs(RestsOn.Share share) {
        return share.practices().stream().map(it -> it.practice().key().slug()).collect(Collectors.joining(" "));
    }
}
