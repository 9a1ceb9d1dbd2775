package io.waymark.dashboard.comparison;

import static io.waymark.dashboard.comparison.TwoSides.finished;
import static io.waymark.dashboard.comparison.TwoSides.now;
import static io.waymark.dashboard.comparison.TwoSides.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.content.EditionChange;
import io.waymark.content.EditionChange.Kind;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.FinishedAction;
import io.waymark.scoring.Sheet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two frozen scorecards say together; the signs are those of the scoring tests. */
class MilestoneComparisonTests {

    private static final String FIRST = "people.culture.at-1-0";

    @ParameterizedTest
    @CsvSource(textBlock = """
            P/N/N, F/N/N, 1
            P/N/N, F/F/L, 3
            F/F/N, F/N/N, -1
            F/P/N, F/P/N, 0
            F/L/N, F/F/N, 0
            ?/N/N, F/N/N, 1
            """)
    void aTopicMovesByItsLevels(String before, String after, int levels) {
        assertThat(culture(before, after).topics())
                .singleElement()
                .extracting(TopicMove::levels)
                .isEqualTo(levels);
    }

    @Test
    void aTopicThatDoesNotApplyAnyMoreHasNotMoved() {
        MilestoneComparison comparison = culture("P/N/N", "-/-/-");

        assertThat(comparison.topics()).isEmpty();
        assertThat(comparison.dimensions()).singleElement().satisfies(it -> {
            assertThat(it.now()).isNull();
            assertThat(it.levels()).isNull();
        });
        assertThat(comparison.practices().count(Movement.LEFT_OUT)).isEqualTo(3);
        assertThat(comparison.practices().besides()).isEqualTo(3);
    }

    @Test
    void theLargestChangeComesFirstUpOrDown() {
        MilestoneComparison comparison = MilestoneComparison.of(
                then(Sheet.of(
                        "people.culture: P/N/N", "people.ai: F/F/F", "people.cost: F/N/N", "policy.audit: P/N/N")),
                now(Sheet.of("people.culture: F/N/N", "people.ai: P/N/N", "people.cost: F/L/N", "policy.audit: P/N/N")),
                List.of());

        assertThat(comparison.moved())
                .extracting(it -> it.topic().title(), TopicMove::levels)
                .containsExactly(tuple("people.ai", -3), tuple("people.culture", 1), tuple("people.cost", 1));
        assertThat(comparison.topicsUp()).isEqualTo(2);
        assertThat(comparison.topicsDown()).isEqualTo(1);
        assertThat(comparison.topicsStayed()).isEqualTo(1);
    }

    @Test
    void aTopicThatCountsOtherwiseThanItDidIsNamed() {
        Sheet sheet = Sheet.of("people.culture: P/N/N", "people.ai: F/F/F", "people.cost: F/N/N");
        MilestoneComparison comparison = MilestoneComparison.of(
                then(sheet.weighing("people.culture", 2).weighing("people.cost", 3)),
                now(sheet.weighing("people.ai", 2).weighing("people.cost", 3)),
                List.of());

        assertThat(comparison.reweighted())
                .extracting(it -> it.topic().title(), it -> it.then(), it -> it.now())
                .containsExactly(tuple("people.culture", 2, 1), tuple("people.ai", 1, 2));
    }

    @Test
    void aRiseIsExplainedByAnActionThatCoversThePractice() {
        FinishedAction wrote = finished("Write it down", FIRST);
        FinishedAction other = finished("Something else", "people.culture.at-2-0");

        assertThat(culture("P/N/N", "F/N/N", wrote, other).changes())
                .singleElement()
                .satisfies(topic -> assertThat(topic.ratings().practices())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.finished()).containsExactly(wrote);
                            assertThat(change.explained()).isTrue();
                        }));
    }

    @Test
    void aRiseWithoutAFinishedActionIsNotExplained() {
        MilestoneComparison comparison = culture("P/N/N", "F/P/N", finished("Write it down", FIRST));

        assertThat(comparison.practices().count(Movement.UP)).isEqualTo(2);
        assertThat(comparison.practices().explained()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"F/N/N, P/N/N, DOWN", "?/N/N, F/N/N, KNOWN", "-/N/N, F/N/N, COUNTS", "F/N/N, ?/N/N, UNKNOWN"})
    void finishedWorkExplainsNothingButARise(String before, String after, Movement movement) {
        MilestoneComparison comparison = culture(before, after, finished("Write it down", FIRST));

        assertThat(comparison.practices().count(movement)).isEqualTo(1);
        assertThat(comparison.practices().explained()).isZero();
        assertThat(comparison.withoutEffect()).isEmpty();
    }

    @Test
    void whatWasFinishedWithoutAnyRatingMovingIsListed() {
        FinishedAction idle = finished("Buy a tool", FIRST);
        MilestoneComparison comparison =
                culture("P/N/N", "P/P/N", idle, finished("Train people", "people.culture.at-2-0"));

        assertThat(comparison.withoutEffect()).containsExactly(idle);
        assertThat(comparison.asked(idle)).isTrue();
    }

    @Test
    void practicesAreComparedByWhatBecameOfThem() {
        MilestoneComparison comparison = MilestoneComparison.of(
                then(Sheet.of("people.old: P/N/N")),
                now(Sheet.of("people.culture: F/N/N")),
                List.of(finished("Write it down", "people.old.at-1-0")),
                new Counterparts(new EditionMap(
                        new EditionId("cnmm", "1"),
                        new EditionId("cnmm", "2"),
                        List.of(
                                change(Kind.REWORDED, "people.old.at-1-0", FIRST),
                                change(Kind.MERGED, "people.old.at-2-0", "people.culture.at-2-0")))));

        assertThat(comparison.practices().practices()).singleElement().satisfies(it -> {
            assertThat(it.movement()).isEqualTo(Movement.UP);
            assertThat(it.explained()).isTrue();
        });
        assertThat(comparison.withoutEffect()).isEmpty();
        assertThat(comparison.onlyThen())
                .extracting(it -> it.key().slug(), it -> kind(comparison.why(comparison.then(), it)))
                .containsExactly(tuple("at-2-0", Kind.MERGED), tuple("at-3-0", null));
        assertThat(comparison.onlyNow()).extracting(it -> it.key().slug()).containsExactly("at-2-0", "at-3-0");
        assertThat(comparison.askedOtherwise(comparison.now().edition().topics().getFirst()))
                .isTrue();
    }

    private static EditionChange change(Kind kind, String from, String to) {
        return new EditionChange(kind, List.of(new PracticeKey(from)), List.of(new PracticeKey(to)), "Because");
    }

    private static @Nullable Kind kind(@Nullable EditionChange change) {
        return change == null ? null : change.kind();
    }

    @Test
    void practicesOfOneEditionAloneAreListedApartAndMoveNothing() {
        FinishedAction beyond = finished("Go beyond", "people.culture.at-3-0");
        MilestoneComparison comparison = MilestoneComparison.of(
                then(Sheet.of("people.culture: F/P/N", "people.old: F/F/F")),
                now(Sheet.of("people.culture: F/PL", "policy.new: F/F/F").asking(1, 2)),
                List.of(beyond));

        assertThat(comparison.onlyThen())
                .extracting(it -> it.key().value())
                .containsExactly(
                        "people.culture.at-3-0", "people.old.at-1-0", "people.old.at-2-0", "people.old.at-3-0");
        assertThat(comparison.onlyNow())
                .extracting(it -> it.key().value())
                .containsExactly("people.culture.at-2-1", "policy.new.at-1-0", "policy.new.at-2-0");
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.withoutEffect()).containsExactly(beyond);
        assertThat(comparison.asked(beyond)).isFalse();
        assertThat(comparison.topics()).extracting(it -> it.topic().title()).containsExactly("people.culture");
        assertThat(comparison.dimensions())
                .extracting(it -> it.dimension().title(), it -> it.index() == null)
                .containsExactly(tuple("people", false), tuple("policy", true));
    }

    @Test
    void distancesToDifferentTargetsAreNotSubtracted() {
        Sheet sheet = Sheet.of("people.culture: F/N/N");

        assertThat(MilestoneComparison.of(then(sheet.aimingAt("people", 2)), now(sheet), List.of())
                        .dimensions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.retargeted()).isTrue();
                    assertThat(it.distance()).isNull();
                });
    }

    private static MilestoneComparison culture(String before, String after, FinishedAction... finished) {
        return MilestoneComparison.of(
                then(Sheet.of("people.culture: " + before)),
                now(Sheet.of("people.culture: " + after)),
                Arrays.asList(finished));
    }
}
