package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sheet, tried on three hundred; one that fails is named by its seed. */
class ScoringPropertyTests {

    private static final List<Rating> SCALE = List.of(Rating.NOT, Rating.PARTLY, Rating.LARGELY, Rating.FULLY);

    @ForEverySheet
    void lowNowAndHighStandInOrderAndWithinTheScale(long seed) {
        var sheet = RandomSheets.from(seed);
        assertThat(Figures.of(sheet).byName()).allSatisfy((name, it) -> {
            double most = name.startsWith("nearness") ? 1 : sheet.asked().getLast();
            assertThat(Figures.atMost(0, it.low())).isTrue();
            assertThat(Figures.atMost(it.low(), it.now())).isTrue();
            assertThat(Figures.atMost(it.now(), it.high())).isTrue();
            assertThat(Figures.atMost(it.high(), most)).isTrue();
        });
    }

    @ForEverySheet
    void moreAchievementNeverLowersLevelOrIndexNorRaisesADistance(long seed) {
        var sheet = RandomSheets.from(seed);
        var raised = sheet.entries().stream().flatMap(ScoringPropertyTests::raised);
        each(raised.map(sheet::with), Figures::notFallen, sheet);
    }

    @ForEverySheet
    void notApplicableCountsNoMoreThanAPracticeThatIsNotThere(long seed) {
        var sheet = RandomSheets.from(seed);
        var notApplicable = sheet.entries().stream()
                .filter(it -> it.is(Rating.NOT_APPLICABLE))
                .filter(it -> it.marks().isEmpty() || !sheet.directions().contains(it.topic()));
        each(notApplicable.map(sheet::without), Figures::unchanged, sheet);
    }

    @ForEverySheet
    void whateverAnswersDontKnowWasInItsRange(long seed) {
        var sheet = RandomSheets.from(seed);
        var unknown = sheet.entries().stream().filter(it -> it.is(Rating.DONT_KNOW));
        each(unknown.flatMap(ScoringPropertyTests::answered).map(sheet::with), Figures::notWidened, sheet);
    }

    @ForEverySheet
    void whateverAnswersAnOpenPracticeWasInItsRange(long seed) {
        var sheet = RandomSheets.from(seed);
        var open = sheet.entries().stream().filter(it -> it.rated() == null && !(sheet.presumed() && it.level() == 1));
        each(open.flatMap(ScoringPropertyTests::answered).map(sheet::with), Figures::notWidened, sheet);
    }

    @ForEverySheet
    void acceptedEvidenceOnlyNarrowsTheRange(long seed) {
        var sheet = RandomSheets.from(seed);
        var proven = sheet.entries().stream().flatMap(ScoringPropertyTests::proven);
        each(
                proven.map(sheet::with),
                (before, after) -> before.now() == after.now() && Figures.notWidened(before, after),
                sheet);
    }

    @ForEverySheet
    void directionsNeverCount(long seed) {
        var sheet = RandomSheets.from(seed);
        var before = Figures.of(sheet).claims();
        assertThat(sheet.entries().stream()
                        .filter(it -> isDirection(it, sheet))
                        .flatMap(ScoringPropertyTests::answered)
                        .map(sheet::with))
                .allSatisfy(it -> assertThat(before.breaking(
                                Figures::unchanged, Figures.of(it).claims()))
                        .isEmpty());
    }

    @ForEverySheet
    void aTopicThatWasSetAsideCountsNoMoreThanOneThatIsNotThere(long seed) {
        var sheet = RandomSheets.from(seed);
        each(sheet.aside().stream().map(sheet::without), Figures::unchanged, sheet);
    }

    @ForEverySheet
    void withheldAnswersLeaveTheFiguresOfOpenOnes(long seed) {
        var sheet = RandomSheets.from(seed);
        var withheld = sheet.entries().stream().filter(it -> it.is(Entry.Mark.WITHHELD));
        each(withheld.map(it -> sheet.with(it.marked())), Figures::unchanged, sheet);
    }

    @ForEverySheet
    void presumingLevelOneNeverLowersAClaim(long seed) {
        var sheet = RandomSheets.from(seed);
        each(Stream.of(sheet.presuming()), Figures::notFallen, sheet);
    }

    @ForEverySheet
    void anObligationBelowLargelyLeavesNoClaimOfLevelThree(long seed) {
        var scorecard = RandomSheets.from(seed).scorecard();
        if (!scorecard.obligations().missed().isEmpty()) {
            assertThat(scorecard.level().now()).isLessThan(3);
        }
    }

    @ForEverySheet
    void noDimensionStandsMoreThanOneLevelAboveATopicOfIt(long seed) {
        assertThat(RandomSheets.from(seed).scorecard().counting())
                .allSatisfy(dimension -> assertThat(dimension.counting())
                        .allSatisfy(topic -> assertThat(topic.level().now())
                                .isGreaterThanOrEqualTo(dimension.level().now() - 1)));
    }

    @ForEverySheet
    void whateverStandsBelowTheHighestLevelIsHeldBySomething(long seed) {
        var sheet = RandomSheets.from(seed);
        int highest = sheet.asked().getLast();
        assertThat(sheet.scorecard().counting()).allSatisfy(it -> {
            assertThat(it.heldBy().isEmpty()).isEqualTo(it.level().now() == highest);
            assertThat(it.counting())
                    .allSatisfy(topic -> assertThat(topic.heldBy().isEmpty())
                            .isEqualTo(topic.level().now() == highest));
        });
    }

    @ForEverySheet
    void topicsThatAllCountOnceAreAsIfNobodyHadGivenWeights(long seed) {
        var sheet = RandomSheets.from(seed).weighing(Map.of());
        Map<TopicKey, TopicWeight> once = sheet.topics().stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> new TopicWeight(1, "As the model has it")));
        assertThat(Figures.of(sheet.weighing(once))).isEqualTo(Figures.of(sheet));
    }

    @ForEverySheet
    void aWeightMovesNothingButLevelAndIndexOfItsDimension(long seed) {
        var sheet = RandomSheets.from(seed);
        var without = Figures.of(sheet.weighing(Map.of())).byName();
        assertThat(Figures.of(sheet).byName()).allSatisfy((name, it) -> {
            if (name.contains(".") || name.startsWith("nearness")) {
                assertThat(it).isEqualTo(without.get(name));
            }
        });
    }

    @ForEverySheet
    void theOrderOfPracticesAndTopicsDoesNotMatter(long seed) {
        var sheet = RandomSheets.from(seed);
        each(Stream.of(sheet.shuffled(new Random(seed))), Figures::unchanged, sheet);
    }

    private static void each(Stream<Sheet> changed, BiPredicate<Range, Range> rule, Sheet sheet) {
        var before = Figures.of(sheet);
        assertThat(changed)
                .allSatisfy(
                        it -> assertThat(before.breaking(rule, Figures.of(it))).isEmpty());
    }

    private static boolean isDirection(Entry entry, Sheet sheet) {
        return entry.is(Entry.Mark.DIRECTION)
                || sheet.directions().contains(entry.topic())
                        && sheet.entries().stream()
                                .filter(it -> it.topic().equals(entry.topic()))
                                .noneMatch(it -> it.is(Entry.Mark.OBLIGATION) || it.is(Entry.Mark.DIRECTION));
    }

    private static Stream<Entry> raised(Entry entry) {
        return Stream.ofNullable(entry.rated())
                .flatMap(rated -> SCALE.stream()
                        .filter(it -> rated.rating().onScale() && it.compareTo(rated.rating()) > 0)
                        .map(it -> entry.rated(new Rated(it, rated.confidence(), rated.proven()))));
    }

    private static Stream<Entry> answered(Entry entry) {
        return SCALE.stream()
                .flatMap(rating -> Stream.of(Confidence.values())
                        .map(confidence -> entry.rated(new Rated(rating, confidence, false))));
    }

    private static Stream<Entry> proven(Entry entry) {
        return Stream.ofNullable(entry.rated())
                .map(rated -> entry.rated(new Rated(rated.rating(), rated.confidence(), true)));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.waymark.scoring.RandomSheets#seeds")
    private @interface ForEverySheet {}
}
