package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeyResultPlanTests {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void whatCannotBeReachedCannotBePlanned() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(Aim.higher(FIVE, THREE)));
    }

    @Test
    void onePlanIsTheSameHoweverItsFiguresAreWritten() {
        assertThat(plan(Aim.higher(new BigDecimal("3.0000"), new BigDecimal("5.0"))))
                .isEqualTo(plan(Aim.higher(THREE, FIVE)));
    }

    private static KeyResultPlan plan(Aim aim) {
        return new KeyResultPlan("Orders", Nature.BUSINESS, "orders", aim, LocalDate.of(2026, 12, 31), null, null);
    }
}
