package io.waymark.firstapplication;

import static io.waymark.firstapplication.Field.candidate;
import static io.waymark.firstapplication.Field.weights;
import static io.waymark.firstapplication.Field.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Worked examples: Search earns more (value 1 to 0.5), Returns is done sooner (value 1 to 0.3), all else is the same. */
class FlipPointTests {

    private static final Candidate SEARCH = candidate("Search", 400, 100, 3, 3, 3, 3, 3, 3);
    private static final Candidate RETURNS = candidate("Returns", 200, 30, 3, 3, 3, 3, 3, 3);
    private static final Criteria PRESENT = of(5, 2);

    /** Return 5, effort 2: Search leads by 5 x 0.5 - 2 x 0.7 = 1.1, which is used up at an effort of 2.5 / 0.7 = 3.571... */
    @Test
    void theLeadIsUsedUpAtThePointThatIsReckonedByHand() {
        Flip above = above(Ranking.of(both(), PRESENT), Criterion.EFFORT);
        assertThat(above.exact()).isCloseTo(2.5 / 0.7, within(1e-9));
        assertThat(above.winners()).containsExactly("Returns");
    }

    @Test
    void whatIsStatedIsRoundedAwaySoThatPastItTheWinnerIsReallyAnother() {
        Flip above = above(Ranking.of(both(), PRESENT), Criterion.EFFORT);
        assertThat(above.stated()).isEqualByComparingTo("3.6");
        Flips returns = flips(Ranking.of(both(), PRESENT), Criterion.RETURN);
        assertThat(Objects.requireNonNull(returns.below()).exact()).isCloseTo(2.8, within(1e-9));
        assertThat(returns.below().stated()).isEqualByComparingTo("2.8");
        assertThat(returns.above()).isNull();
    }

    @Test
    void movingTheWeightPastThePointChangesTheWinnerAndShortOfItDoesNot() {
        assertThat(winner(of(5, 3.5))).isEqualTo("Search");
        assertThat(winner(of(5, 3.6))).isEqualTo("Returns");
        assertThat(winner(of(2.9, 2))).isEqualTo("Search");
        assertThat(winner(of(2.7, 2))).isEqualTo("Returns");
    }

    @Test
    void atThePointItselfBothDrawLevel() {
        assertThat(Ranking.of(both(), of(2.8, 2)).verdict()).isInstanceOf(Verdict.Tied.class);
    }

    @Test
    void theChoiceHangsOnTheWeightWithTheSmallestRelativeChange() {
        Verdict.Won won = (Verdict.Won) Ranking.of(both(), PRESENT).verdict();
        Hinge hinge = won.hinge().orElseThrow();
        assertThat(hinge.criterion()).isEqualTo(Criterion.RETURN);
        assertThat(hinge.below()).isTrue();
        assertThat(hinge.weight()).isEqualByComparingTo("5");
    }

    @Test
    void whoIsBetterEverywhereIsOvertakenByNobody() {
        Candidate better = candidate("Better", 500, 10, 5, 5, 5, 5, 5, 5);
        Ranking ranking = Ranking.of(List.of(better, RETURNS), Criteria.even());
        assertThat(ranking.flips()).hasSize(Criterion.values().length).noneMatch(Flips::decisive);
        assertThat(((Verdict.Won) ranking.verdict()).hinge()).isEmpty();
    }

    /** Return alone counts: without it nothing would, so taking its weight away makes no other winner. */
    @Test
    void toDrawLevelAtTheEndOfTheRangeIsNotToLose() {
        Flips flips = flips(Ranking.of(both(), of(5, 0)), Criterion.RETURN);
        assertThat(flips.decisive()).isFalse();
    }

    /** Search earns more by 0.4975, Returns is done sooner by 0.5: with a return of 10 the lead lasts to an effort of 9.95. */
    @Test
    void aPointInTheLastTenthIsStatedAsTheEnd() {
        Candidate returns = candidate("Returns", 201, 50, 3, 3, 3, 3, 3, 3);
        Flip above = above(Ranking.of(List.of(SEARCH, returns), of(10, 2)), Criterion.EFFORT);
        assertThat(above.exact()).isBetween(9.9, 10.0);
        assertThat(above.atEnd()).isTrue();
        assertThat(above.stated()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(above.winners()).containsExactly("Returns");
    }

    @Test
    void whoIsNamedLeadsAtTheStatedPointAndNotOnlyAtTheExactOne() {
        Candidate quick = candidate("Quick", 190, 29, 3, 3, 3, 3, 3, 3);
        Ranking ranking = Ranking.of(List.of(SEARCH, RETURNS, quick), PRESENT);
        Flip above = above(ranking, Criterion.EFFORT);
        Criteria at = with(PRESENT, Criterion.EFFORT, above.stated().doubleValue());
        assertThat(above.winners())
                .containsExactly(Ranking.of(List.of(SEARCH, RETURNS, quick), at)
                        .places()
                        .getFirst()
                        .name());
    }

    /** Weights of return and effort; nothing else counts. */
    private static Criteria of(double returns, double effort) {
        return weights(returns, effort, 0, 0, 0, 0, 0, 0);
    }

    private static List<Candidate> both() {
        return List.of(SEARCH, RETURNS);
    }

    private static String winner(Criteria criteria) {
        return ((Verdict.Won) Ranking.of(both(), criteria).verdict()).winner().name();
    }

    private static Flips flips(Ranking ranking, Criterion criterion) {
        return ranking.flips().stream()
                .filter(it -> it.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static Flip above(Ranking ranking, Criterion criterion) {
        return Objects.requireNonNull(flips(ranking, criterion).above());
    }
}
