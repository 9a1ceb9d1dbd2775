package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Effort;
import io.waymark.content.Practice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityPartsTests {

    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Effort TEN_DAYS = new Effort(10, 10, 10);

    @ParameterizedTest(name = "level {0}, obligation {1}, target {2}: {3} makes {4}")
    @CsvSource(textBlock = """
            1, true,  ,        OBLIGATION, 10
            2, true,  ,        OBLIGATION, 10
            3, true,  ,        SCALE,       3
            1, false, ,        FOUNDATION,  8
            2, false, ,        PRODUCTION,  6
            3, false, ,        SCALE,       3
            4, false, ,        LATER,       1
            5, false, ,        LATER,       1
            2, false, 2027 Q1, PRODUCTION,  6
            2, false, 2026 Q4, PRODUCTION,  8
            2, false, 2025 Q1, PRODUCTION,  8
            1, false, 2026 Q4, FOUNDATION, 10
            2, true,  2026 Q4, OBLIGATION, 10
            """)
    void timePressesByLevelAndObligationAndTarget(
            int level, boolean obligation, @Nullable String target, TimeCriticality.Reason reason, int value) {
        TimeCriticality time = TimeCriticality.of(
                closing(SmallModel.practice("builds", level, 1, obligation, TEN_DAYS)),
                target == null ? null : Quarter.of(target),
                NOW);
        assertThat(time.reason()).isEqualTo(reason);
        assertThat(time.value()).isEqualTo(value);
    }

    @Test
    void theMostPressingPracticeCounts() {
        Practice scale = SmallModel.practice("scale", 3, 1, false, TEN_DAYS);
        Practice duty = SmallModel.practice("duty", 2, 1, true, TEN_DAYS);
        assertThat(TimeCriticality.of(closing(scale, duty), null, NOW).practice())
                .isEqualTo(duty);
    }

    @ParameterizedTest(name = "risk {0}, inherits {1} of {2}: {3}")
    @CsvSource({
        "1, 0, 0, 2",
        "5, 0, 0, 10",
        "3, 0, 30, 6",
        "3, 30, 30, 10",
        "2, 30, 30, 9",
        "2, 6, 30, 5",
        "1, 1, 3, 3.7",
        "5, 30, 30, 10"
    })
    void riskCountsTwiceAndAnEnablerInherits(int risk, int inherited, int largest, double value) {
        assertThat(new RiskAndEnablement(risk, inherited, largest).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} days: mean {3} counts as {4}")
    @CsvSource({
        "1, 2, 3, 2, 1",
        "1, 2, 4, 2.2, 2",
        "5, 5, 5, 5, 2",
        "5, 5, 6, 5.2, 3",
        "10, 10, 10, 10, 3",
        "10, 22, 50, 24.7, 8",
        "4, 9, 20, 10, 3",
        "20, 20, 20, 20, 5",
        "40, 40, 40, 40, 8",
        "80, 80, 80, 80, 13",
        "80, 80, 83, 80.5, 20"
    })
    void jobSizeComesFromThePertMean(int optimistic, int likely, int pessimistic, double days, int size) {
        JobSize jobSize = new JobSize(List.of(new Effort(optimistic, likely, pessimistic)));
        assertThat(jobSize.personDays()).isEqualTo(days);
        assertThat(jobSize.value()).isEqualTo(size);
    }

    @Test
    void effortsOfSeveralPracticesAddUp() {
        JobSize jobSize = JobSize.of(closing(SmallModel.practice("one"), SmallModel.practice("two")));
        assertThat(jobSize.personDays()).isEqualTo(20);
    }

    static List<Closure> closing(Practice... practices) {
        return Arrays.stream(practices)
                .map(it -> new Closure(SmallModel.topic(Map.of("speed", 2)), it))
                .toList();
    }
}
