package io.waymark.firstapplication;

import static io.waymark.firstapplication.Field.candidate;
import static io.waymark.firstapplication.Field.limit;
import static io.waymark.firstapplication.Field.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples: Search earns 400 with 40 days, Returns earns 200 with 20 days, all ratings known. */
class RankingTests {

    private static final Candidate SEARCH = candidate("Search", 400, 40, 5, 5, 3, 3, 3, 3);
    private static final Candidate RETURNS = candidate("Returns", 200, 20, 3, 3, 3, 3, 3, 3);
    private static final Candidate CHECKOUT =
            candidate("Checkout", 4000, 2, "A failure costs the day's revenue", 5, 5, 5, 5, 5, 5);

    @Test
    void aValueGoesFromZeroToOne() {
        Ranking ranking = Ranking.of(List.of(SEARCH, RETURNS), Criteria.even());
        CandidatePlace search = ranking.places().getFirst();
        assertThat(search.name()).isEqualTo("Search");
        assertThat(search.value(Criterion.RETURN)).isEqualTo(1);
        assertThat(search.value(Criterion.EFFORT)).isEqualTo(0.5);
        assertThat(search.value(Criterion.CAPACITY)).isEqualTo(1);
        assertThat(search.value(Criterion.REPUTATION)).isEqualTo(0.5);
        assertThat(ranking.places().get(1).value(Criterion.RETURN)).isEqualTo(0.5);
    }

    @Test
    void theScoreIsTheWeightedMean() {
        Ranking ranking = Ranking.of(List.of(SEARCH, RETURNS), weights(3, 1, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.places()).extracting(CandidatePlace::score).containsExactly(87.5, 62.5);
        assertThat(ranking.places().getFirst().points(Criterion.RETURN)).isEqualTo(75);
    }

    @Test
    void whoMustNotBeChosenMovesNeitherScaleNorRanking() {
        Ranking with = Ranking.of(List.of(SEARCH, RETURNS, CHECKOUT), Criteria.even());
        Ranking without = Ranking.of(List.of(SEARCH, RETURNS), Criteria.even());
        assertThat(with.places()).isEqualTo(without.places());
        assertThat(with.apart()).hasSize(1).first().satisfies(it -> {
            assertThat(it.candidate()).isEqualTo(CHECKOUT);
            assertThat(it.why()).isEqualTo(new Eligibility.MustNot("A failure costs the day's revenue"));
        });
    }

    @Test
    void aRatingBelowALimitExcludesAndOneAtTheLimitDoesNot() {
        Criteria criteria = limit(Criteria.even(), Criterion.BACKUP, 4);
        Ranking ranking = Ranking.of(List.of(SEARCH, RETURNS), criteria);
        assertThat(ranking.places()).extracting(CandidatePlace::name).containsExactly("Search");
        assertThat(ranking.apart().getFirst().why())
                .isEqualTo(new Eligibility.BelowLimit(List.of(new Eligibility.Shortfall(Criterion.BACKUP, 3, 4))));
        assertThat(Ranking.of(List.of(SEARCH, RETURNS), limit(criteria, Criterion.BACKUP, 3))
                        .apart())
                .isEmpty();
    }

    @Test
    void aMissingRatingIsNotZeroButStandsApart() {
        Candidate loyalty = candidate("Loyalty", 9000, 1, 5, 0, 5, 5, 0, 5);
        Ranking ranking = Ranking.of(List.of(SEARCH, loyalty), Criteria.even());
        assertThat(ranking.places()).extracting(CandidatePlace::name).containsExactly("Search");
        assertThat(ranking.places().getFirst().value(Criterion.RETURN)).isEqualTo(1);
        assertThat(ranking.apart().getFirst().why())
                .isEqualTo(new Eligibility.NotRated(List.of(Criterion.BACKUP, Criterion.COMPLIANCE)));
    }

    @Test
    void aLimitSpeaksBeforeAMissingRating() {
        Candidate loyalty = candidate("Loyalty", 100, 1, 5, 1, 0, 5, 5, 5);
        assertThat(Eligibility.of(loyalty.profile(), limit(Criteria.even(), Criterion.BACKUP, 2)))
                .isInstanceOf(Eligibility.BelowLimit.class);
    }

    @Test
    void withoutAnyWeightNothingIsRanked() {
        Ranking ranking = Ranking.of(List.of(SEARCH, RETURNS), weights(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.verdict()).isInstanceOf(Verdict.NothingWeighs.class);
        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.unweighed()).containsExactly(SEARCH, RETURNS);
    }

    @Test
    void withoutAnyReturnAllReturnsAreZero() {
        Ranking ranking = Ranking.of(
                List.of(candidate("A", 0, 5, 3, 3, 3, 3, 3, 3), candidate("B", 0, 10, 3, 3, 3, 3, 3, 3)),
                weights(10, 1, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.places())
                .extracting(it -> it.value(Criterion.RETURN))
                .containsOnly(0.0);
        assertThat(ranking.places().getFirst().score()).isCloseTo(100 / 11.0, within(1e-9));
    }

    @Test
    void theSameScoreIsSaidToBeATie() {
        Ranking ranking = Ranking.of(
                List.of(
                        candidate("B", 300, 30, 1, 1, 1, 1, 1, 1),
                        candidate("A", 100, 10, 1, 1, 1, 1, 1, 1),
                        candidate("C", 100, 30, 1, 1, 1, 1, 1, 1)),
                weights(5, 5, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.places()).extracting(CandidatePlace::rank).containsExactly(1, 1, 3);
        assertThat(ranking.verdict()).isInstanceOf(Verdict.Tied.class);
        assertThat(ranking.leaders()).extracting(CandidatePlace::name).containsExactly("A", "B");
        assertThat(ranking.flips()).isEmpty();
    }

    @Test
    void whenNobodyMayBeRankedThatIsSaid() {
        assertThat(Ranking.of(List.of(CHECKOUT), Criteria.even()).verdict()).isInstanceOf(Verdict.Nobody.class);
    }

    @Test
    void theReasonNamesWhereTheWinnerGainsAndLoses() {
        Verdict.Won won = (Verdict.Won)
                Ranking.of(List.of(SEARCH, RETURNS), Criteria.even()).verdict();
        CandidateComparison lead = won.overSecond().orElseThrow();
        assertThat(lead.points()).isCloseTo(12.5, within(1e-9));
        assertThat(lead.ahead())
                .extracting(CandidateComparison.Lead::criterion)
                .containsExactly(Criterion.RETURN, Criterion.CAPACITY, Criterion.BACKUP);
        assertThat(lead.behind())
                .extracting(CandidateComparison.Lead::criterion)
                .containsExactly(Criterion.EFFORT);
        assertThat(lead.behind().getFirst().points()).isCloseTo(6.25, within(1e-9));
    }
}
