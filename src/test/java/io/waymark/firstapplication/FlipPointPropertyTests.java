package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about flip points holds for whatever candidates and weights there are. */
class FlipPointPropertyTests {

    private static final int ROUNDS = 400;
    private static final double HAIR = 1e-6;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444})
    void pastThePointAnotherWinsAndShortOfItNobodyElseDoes(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ranking ranking = Ranking.of(Field.candidates(random), Field.weights(random));
            for (Flips flips : ranking.flips()) {
                found += check(ranking, flips, flips.below(), -1) + check(ranking, flips, flips.above(), 1);
            }
        }
        assertThat(found).isGreaterThan(ROUNDS);
    }

    /** 1 where there is a point; where there is none, both ends of the range were tried. */
    private static int check(Ranking ranking, Flips flips, @Nullable Flip flip, int direction) {
        String winner = ranking.places().getFirst().name();
        double now = flips.weight().doubleValue();
        if (flip == null) {
            assertThat(leaders(ranking, flips.criterion(), direction < 0 ? 0 : 10))
                    .contains(winner);
            return 0;
        }
        double stated = flip.stated().doubleValue();
        assertThat((stated - flip.exact()) * direction).isBetween(-HAIR, 0.1 + HAIR);
        assertThat(leaders(ranking, flips.criterion(), flip.exact() - direction * HAIR))
                .containsExactly(winner);
        assertThat(leaders(ranking, flips.criterion(), (now + flip.exact()) / 2))
                .containsExactly(winner);
        double past = flip.atEnd() ? stated : stated + direction * HAIR;
        assertThat(leaders(ranking, flips.criterion(), past))
                .doesNotContain(winner)
                .containsExactlyInAnyOrderElementsOf(flip.winners());
        return 1;
    }

    /** Reckoned anew and not by the rule under test: weights need not be tenths here. */
    private static List<String> leaders(Ranking ranking, Criterion moved, double weight) {
        Map<String, Double> sums = new TreeMap<>();
        for (CandidatePlace place : ranking.places()) {
            Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
            Arrays.stream(Criterion.values())
                    .forEach(it -> weights.put(
                            it, it == moved ? weight : ranking.criteria().weight(it)));
            sums.put(
                    place.name(),
                    weights.entrySet().stream()
                            .mapToDouble(it -> it.getValue() * place.value(it.getKey()))
                            .sum());
        }
        double best = sums.values().stream().mapToDouble(it -> it).max().orElseThrow();
        return sums.entrySet().stream()
                .filter(it -> best - it.getValue() < 1e-9)
                .map(Map.Entry::getKey)
                .toList();
    }
}
