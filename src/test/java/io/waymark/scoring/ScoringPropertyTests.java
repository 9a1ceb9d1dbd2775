package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sheet, tried on five hundred; one that fails is named by its seed. */
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
        var notApplicable = sheet.entries().stream().filter(it -> it.is(Rating.NOT_APPLICABLE));
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
        var open = sheet.entries().stream().filter(it -> it.rated() == null);
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
