package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Effort;
import io.waymark.content.Practice;
import org.junit.jupiter.api.Test;

class PriorityRuleTests {

    private final PriorityRule rule = new PriorityRule(BusinessValueTests.goals("speed risk"), new Quarter(2026, 4));

    /** Business value 1 + 9 * (0.75 * 2) / 3 = 5.5; a duty 10; 2 * 4 + 5 * 3 / 10 = 9.5; 24.7 days count as 8. */
    @Test
    void addsTheCostOfDelayAndDividesByTheSize() {
        Practice duty = SmallModel.practice("duty", 2, 4, true, new Effort(10, 22, 50));
        Priority priority = rule.of(PriorityPartsTests.closing(duty), null, 3, 10);
        assertThat(priority.businessValue().value()).isEqualTo(5.5);
        assertThat(priority.timeCriticality().value()).isEqualTo(10);
        assertThat(priority.riskAndEnablement().value()).isEqualTo(9.5);
        assertThat(priority.jobSize().value()).isEqualTo(8);
        assertThat(priority.costOfDelay()).isEqualTo(25);
        assertThat(priority.score()).isEqualTo(3.1);
    }

    @Test
    void theHighestRiskOfSeveralPracticesCounts() {
        Practice small = SmallModel.practice("small", 3, 1, false, new Effort(1, 1, 1));
        Practice large = SmallModel.practice("large", 3, 4, false, new Effort(1, 1, 1));
        Priority priority = rule.of(PriorityPartsTests.closing(small, large), null, 0, 0);
        assertThat(priority.riskAndEnablement().risk()).isEqualTo(4);
        assertThat(priority.jobSize().personDays()).isEqualTo(2);
    }
}
