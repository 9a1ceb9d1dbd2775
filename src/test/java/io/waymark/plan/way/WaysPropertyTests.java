package io.waymark.plan.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.PracticeKey;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.RandomSheets;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random sheets with actions for their practices and some for none, requiring earlier ones; scoring itself is asked. */
class WaysPropertyTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /** What it is done with, and what scoring says of any choice of its actions. */
    private record World(Sheet sheet, List<Undertaking<Integer>> open, Ways<Integer> ways) {

        static World of(long seed) {
            Sheet sheet = RandomSheets.from(seed);
            LevelDemands levels = LevelDemands.of(sheet.scorecard());
            List<Undertaking<Integer>> open = closing(levels.practices(), new Random(seed));
            return new World(sheet, open, Ways.of(levels, open));
        }

        Scorecard card(Collection<Integer> done) {
            Map<PracticeKey, Rated> ratings = new HashMap<>(sheet.grounds().ratings());
            open.stream()
                    .flatMap(it -> it.closes().stream())
                    .distinct()
                    .filter(practice -> open.stream()
                            .filter(it -> it.closes().contains(practice))
                            .allMatch(it -> done.contains(it.id())))
                    .forEach(it -> ratings.put(it, new Rated(Rating.FULLY, Confidence.HIGH, true)));
            Grounds before = sheet.grounds();
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

        List<Integer> without(List<Integer> actions, int left) {
            Set<Integer> out = new HashSet<>(Set.of(left));
            open.stream()
                    .filter(it -> it.after().stream().anyMatch(out::contains))
                    .forEach(it -> out.add(it.id()));
            return actions.stream().filter(it -> !out.contains(it)).toList();
        }

        List<Integer> all() {
            return open.stream().map(Undertaking::id).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTopicsWayReachesItsTargetAndNothingCanBeLeftOut(long seed) {
        World world = World.of(seed);
        world.sheet.scorecard().dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.applicable())
                .forEach(topic -> judge(
                        world,
                        world.ways.to(topic.topic().key()),
                        card -> card.topic(topic.topic().key())
                                        .orElseThrow()
                                        .level()
                                        .now()
                                >= target(topic.target(), card)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDimensionsWayLikewise(long seed) {
        World world = World.of(seed);
        world.sheet.scorecard().counting().stream()
                .map(it -> it.dimension().key())
                .forEach(key -> judge(
                        world,
                        world.ways.to(key),
                        card -> stands(card.dimension(key).orElseThrow(), card)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayOfTheWholeLikewise(long seed) {
        World world = World.of(seed);
        judge(world, world.ways.toWhole(), card -> card.counting().stream().allMatch(it -> stands(it, card)));
    }

    /** Few enough to try all. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fewActionsAreChosenBest(long seed) {
        Random random = new Random(seed);
        List<Undertaking<Integer>> open = some(random, 12);
        double budget = random.nextInt(1, 60);
        BudgetFit<Integer> fit = Ways.of(
                        LevelDemands.of(Sheet.of("people.culture: F").scorecard()), open)
                .within(budget);
        assertThat(fit.value()).isCloseTo(best(open, budget), within(1e-6));
        assertThat(fit.best()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsChosenFitsWithWhatItRequires(long seed) {
        Random random = new Random(seed);
        List<Undertaking<Integer>> open = some(random, 120);
        double budget = random.nextInt(1, 400);
        BudgetFit<Integer> fit = Ways.of(
                        LevelDemands.of(Sheet.of("people.culture: F").scorecard()), open)
                .within(budget);
        assertThat(fit.days()).isLessThanOrEqualTo(budget + 1e-6);
        assertThat(fit.value()).isLessThanOrEqualTo(fit.most() + 1e-6);
        assertThat(open)
                .filteredOn(it -> fit.actions().contains(it.id()))
                .allSatisfy(it -> assertThat(fit.actions()).containsAll(it.after()));
    }

    /** What is stated in docs/forecast.md. */
    @Test
    void fortyActionsAreMostlyProvenToBeChosenBest() {
        assertThat(seeds().filter(seed -> Ways.of(
                                        LevelDemands.of(
                                                Sheet.of("people.culture: F").scorecard()),
                                        some(new Random(seed), 40))
                                .within(100)
                                .best())
                        .count())
                .isGreaterThan(120);
    }

    private static void judge(World world, Optional<WayToTarget<Integer>> way, Predicate<Scorecard> reached) {
        assertThat(way.isPresent()).isEqualTo(reached.test(world.card(world.all())));
        way.ifPresent(it -> {
            assertThat(reached.test(world.card(it.actions()))).isTrue();
            assertThat(world.open)
                    .filteredOn(open -> it.actions().contains(open.id()))
                    .allSatisfy(open -> assertThat(it.actions()).containsAll(open.after()));
            assertThat(it.actions()).noneMatch(left -> reached.test(world.card(world.without(it.actions(), left))));
        });
    }

    private static boolean stands(DimensionScore dimension, Scorecard card) {
        return dimension.level().now() >= target(dimension.target(), card);
    }

    private static int target(int target, Scorecard card) {
        return Math.min(target, card.edition().asked().getLast());
    }

    private static double best(List<Undertaking<Integer>> open, double budget) {
        return IntStream.range(0, 1 << open.size())
                .mapToObj(set ->
                        open.stream().filter(it -> (set & 1 << it.id()) != 0).toList())
                .filter(set -> {
                    Set<Integer> ids = set.stream().map(Undertaking::id).collect(Collectors.toSet());
                    return set.stream().allMatch(it -> ids.containsAll(it.after()))
                            && set.stream().mapToDouble(Undertaking::days).sum() <= budget + 1e-9;
                })
                .mapToDouble(set -> set.stream().mapToDouble(Undertaking::value).sum())
                .max()
                .orElseThrow();
    }

    private static List<Undertaking<Integer>> closing(List<PracticeKey> practices, Random random) {
        int spare = 3;
        return IntStream.range(0, practices.size() + spare)
                .mapToObj(id -> new Undertaking<>(
                        id,
                        random.nextInt(0, 200) / 10.0,
                        random.nextInt(30),
                        after(id, random),
                        id < spare || practices.isEmpty()
                                ? Set.<PracticeKey>of()
                                : random.ints(random.nextInt(1, 3), 0, practices.size())
                                        .mapToObj(practices::get)
                                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<Undertaking<Integer>> some(Random random, int most) {
        return IntStream.range(0, random.nextInt(most / 2, most + 1))
                .mapToObj(id -> new Undertaking<>(
                        id,
                        random.nextInt(0, 150) / 10.0,
                        random.nextInt(30),
                        after(id, random),
                        Set.<PracticeKey>of()))
                .toList();
    }

    private static Set<Integer> after(int id, Random random) {
        return random.ints(id == 0 ? 0 : random.nextInt(3), 0, Math.max(1, id))
                .boxed()
                .collect(Collectors.toSet());
    }
}
