package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.SmallModel;
import io.waymark.roadmap.order.TimeCriticality.Pressing;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level 2 is what is expected; the topic serves speed clearly; two goals, speed before risk, weigh 0.75 and 0.25. */
class ValueRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Effort EFFORT = new Effort(10, 22, 50);

    private final ValueRule rule =
            new ValueRule(BusinessValueTests.goals("speed risk"), ExpectedLevels.usual(), Set.of(), TODAY);

    @ParameterizedTest(name = "level {0}, risk {1}, obligation {2}, rated {3}: {4}")
    @CsvSource(textBlock = """
            2, 4, true,  NOT,            OBLIGATION
            2, 1, true,  PARTLY,         OBLIGATION
            3, 1, true,  ,               OBLIGATION
            2, 4, true,  LARGELY,        TARGET
            2, 4, true,  FULLY,          SETTLED
            2, 4, true,  NOT_APPLICABLE, SETTLED
            2, 4, false, NOT,            RISK
            1, 5, false, DONT_KNOW,      RISK
            2, 4, false, LARGELY,        TARGET
            2, 3, false, PARTLY,         LEVEL
            1, 1, false, ,               LEVEL
            3, 5, false, NOT,            TARGET
            """)
    void aPracticesBandFollowsFromDutyLevelRiskAndRating(
            int level, int risk, boolean obligation, @Nullable Rating rating, WorkBand band) {
        assertThat(worth(SmallModel.practice("it", level, risk, obligation, EFFORT), rating)
                        .band())
                .isEqualTo(band);
    }

    @Test
    void whatIsOnlyRecommendedIsPlannedTowardTheTarget() {
        Practice binding = SmallModel.practice("it", 1, 5, false, EFFORT);
        assertThat(worth(binding, Rating.NOT).band()).isEqualTo(WorkBand.RISK);
        assertThat(worth(SmallModel.recommended(binding), Rating.NOT).band()).isEqualTo(WorkBand.TARGET);
    }

    @ParameterizedTest(name = "level {0}, obligation {1}, rated {2}: {3}, {4}")
    @CsvSource(textBlock = """
            2, true,  NOT,     OBLIGATION, 8
            3, true,  NOT,     OBLIGATION, 8
            1, false, PARTLY,  EXPECTED,   6
            2, false, NOT,     EXPECTED,   6
            2, false, LARGELY, NEXT,       3
            2, true,  LARGELY, NEXT,       3
            3, false, NOT,     NEXT,       3
            4, false, NOT,     LATER,      1
            """)
    void timePressesByWhatIsExpected(
            int level, boolean obligation, Rating rating, TimeCriticality.Reason reason, int value) {
        TimeCriticality time = worth(SmallModel.practice("it", level, 3, obligation, EFFORT), rating)
                .timeCriticality();
        assertThat(time.reason()).isEqualTo(reason);
        assertThat(time.value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "planned for {0}, goal due {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          6
            2027-01-01, -,          6
            2026-10-01, -,          8
            2025-01-01, -,          8
            -,          2027-05-29, 8
            -,          2027-05-30, 6
            -,          2026-01-01, 8
            2026-10-01, 2026-12-31, 10
            """)
    void dueDatesPressTwoMoreEach(@Nullable LocalDate planned, @Nullable LocalDate due, int value) {
        assertThat(press("speed", 2, planned, due).value()).isEqualTo(value);
    }

    @Test
    void aGoalThatIsServedALittlePressesNothing() {
        assertThat(press("speed", 1, null, TODAY).pressing()).isEmpty();
        assertThat(press("speed", 2, null, TODAY).pressing()).containsExactly(Pressing.GOAL);
    }

    @Test
    void anExemptionThatEndsSoonPressesItsTopic() {
        ValueRule pressed = new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(SmallModel.RELEASE), TODAY);
        assertThat(pressed.of(SmallModel.topic(Map.of()), SmallModel.practice("it"), Rating.NOT, null)
                        .timeCriticality()
                        .pressing())
                .containsExactly(Pressing.EXEMPTION);
    }

    @Test
    void itIsNeverMoreThanTen() {
        List<Pressing> all = List.of(Pressing.values());
        assertThat(new TimeCriticality(TimeCriticality.Reason.OBLIGATION, 2, all).value())
                .isEqualTo(10);
    }

    /** Business value 1 + 9 * 1.5 / 3 = 5.5; a duty 8; 2 * 4 = 8; (10 + 88 + 50) / 6 = 24.67 days. */
    @ParameterizedTest(name = "{0}: {1} + {2} + {3} = {4} in {5} days, {6} in ten")
    @CsvSource(textBlock = """
            NOT,       5.5, 8,   8,   21.5, 24.7, 8.7
            DONT_KNOW, 5.5, 8,   8,   21.5, 24.7, 8.7
            PARTLY,    3.7, 5.3, 5.3, 14.3, 16.4, 8.7
            LARGELY,   1.8, 1,   2.7, 5.5,  8.2,  6.7
            FULLY,     0,   0,   0,   0,    0,    0
            """)
    void eachFigureCountsByTheShareThatIsMissing(
            Rating rating, double business, double time, double risk, double value, double days, double perTenDays) {
        Worth worth = new Worth(List.of(worth(SmallModel.practice("duty", 2, 4, true, EFFORT), rating)));
        assertThat(worth.businessValue()).isEqualTo(business);
        assertThat(worth.timeCriticality()).isEqualTo(time);
        assertThat(worth.riskReduction()).isEqualTo(risk);
        assertThat(worth.value()).isEqualTo(value);
        assertThat(worth.days()).isEqualTo(days);
        assertThat(worth.perTenDays()).isEqualTo(perTenDays);
    }

    @Test
    void anInitiativeAddsItsActionsAndTakesTheFirstOfTheirBands() {
        ActionWorth small = worth(SmallModel.practice("small", 3, 1, false, new Effort(2, 2, 2)), Rating.NOT);
        ActionWorth duty = worth(SmallModel.practice("duty", 2, 4, true, EFFORT), Rating.PARTLY);
        Worth both = new Worth(List.of(small, duty));
        assertThat(both.value()).isEqualTo(14.3 + 5.5 + 3 + 2);
        assertThat(both.days()).isEqualTo(18.4);
        assertThat(both.band()).isEqualTo(WorkBand.OBLIGATION);
        assertThat(both.leading()).hasValue(duty);
    }

    private ActionWorth worth(Practice practice, @Nullable Rating rating) {
        return rule.of(SmallModel.topic(Map.of("speed", 2)), practice, rating, null);
    }

    private static TimeCriticality press(
            String theme, int strength, @Nullable LocalDate planned, @Nullable LocalDate due) {
        RankedGoal goal = BusinessValueTests.goals(theme).getFirst();
        RankedGoal dated = new RankedGoal(goal.id(), 1, 1, "Goal", "", theme, null, null, due, Map.of());
        return new ValueRule(List.of(dated), ExpectedLevels.usual(), Set.of(), TODAY)
                .of(SmallModel.topic(Map.of(theme, strength)), SmallModel.practice("it"), Rating.NOT, planned)
                .timeCriticality();
    }
}
