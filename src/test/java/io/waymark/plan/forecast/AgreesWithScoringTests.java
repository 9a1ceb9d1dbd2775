package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.RandomSheets;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days are those on which scoring itself, asked again after each, first says so. */
class AgreesWithScoringTests {

    private static final int DAYS = 12;

    @ParameterizedTest
    @MethodSource("io.waymark.scoring.RandomSheets#seeds")
    void onEachDayBothSayTheSame(long seed) {
        Sheet sheet = RandomSheets.from(seed);
        LevelDemands demands = LevelDemands.of(sheet.scorecard());
        int[] days = days(new Random(seed), demands.practices().size());
        StandingDays standing = new StandingDays(demands);
        standing.reckon(days);
        for (int day = StandingDays.ALREADY; day <= DAYS; day++) {
            Scorecard card = card(sheet, demands.practices(), days, day);
            int highest = card.edition().asked().getLast();
            assertThat(now(
                            day,
                            demands.topics().stream().map(it -> demands.topics().indexOf(it)),
                            standing::topic))
                    .isEqualTo(demands.topics().stream()
                            .map(it -> card.topic(it).orElseThrow())
                            .map(it -> it.level().now() >= Math.min(it.target(), highest))
                            .toList());
            assertThat(now(
                            day,
                            demands.dimensions().stream()
                                    .map(it -> demands.dimensions().indexOf(it)),
                            standing::dimension))
                    .isEqualTo(card.counting().stream()
                            .map(it -> stands(it, highest))
                            .toList());
            assertThat(standing.whole() <= day)
                    .isEqualTo(card.counting().stream().allMatch(it -> stands(it, highest)));
        }
    }

    private static boolean stands(DimensionScore dimension, int highest) {
        return dimension.level().now() >= Math.min(dimension.target(), highest);
    }

    private static List<Boolean> now(int day, Stream<Integer> numbers, IntUnaryOperator reached) {
        return numbers.map(it -> reached.applyAsInt(it) <= day).toList();
    }

    private static int[] days(Random random, int count) {
        return random.ints(count, 0, DAYS + DAYS / 3)
                .map(it -> it > DAYS ? StandingDays.NEVER : it)
                .toArray();
    }

    private static Scorecard card(Sheet sheet, List<PracticeKey> practices, int[] days, int today) {
        Grounds before = sheet.grounds();
        Map<PracticeKey, Rated> ratings = new HashMap<>(before.ratings());
        for (int practice = 0; practice < days.length; practice++) {
            if (days[practice] <= today) {
                ratings.put(practices.get(practice), new Rated(Rating.FULLY, Confidence.HIGH, true));
            }
        }
        return Scorecard.of(
                sheet.scorecard().edition(),
                new Grounds(
                        ratings,
                        before.targets(),
                        before.presumed(),
                        before.notApplicable(),
                        before.withheld(),
                        before.unasked(),
                        before.weights()));
    }
}
