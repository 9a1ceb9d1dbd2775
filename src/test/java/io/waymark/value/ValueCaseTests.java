package io.waymark.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueCaseTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());
    private static final KpiId KPI = new KpiId(UUID.randomUUID());
    private static final Member EVA = new Member(
            new OrganisationId(UUID.randomUUID()),
            "acme",
            "Acme",
            new PersonId(UUID.randomUUID()),
            "Eva",
            Set.of(Role.EXECUTIVE),
            ZoneOffset.UTC);

    private final ValueCase its =
            new ValueCase(EVA, new ValueCaseId(UUID.randomUUID()), GOAL, KPI, says("19"), Instant.EPOCH);

    @Test
    void itSaysWhatWasWrittenLast() {
        its.change(EVA, says("18"), Instant.EPOCH);
        assertThat(its.says(GOAL, KPI, says("18"))).isTrue();
        assertThat(its.says(GOAL, KPI, says("19"))).isFalse();
        assertThat(its.says(GOAL, new KpiId(UUID.randomUUID()), says("18"))).isFalse();
    }

    @Test
    void aFigureIsTheSameWithHoweverManyNoughts() {
        its.change(EVA, says("19.5000"), Instant.EPOCH);
        assertThat(its.said()).isEqualTo(says("19.5"));
    }

    @Test
    void aWithdrawnOneIsOnlyRead() {
        its.withdraw(Instant.EPOCH);
        assertThat(its.withdrawn()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> its.change(EVA, says("18"), Instant.EPOCH));
        assertThatIllegalStateException().isThrownBy(() -> its.withdraw(Instant.EPOCH));
        assertThat(its.said()).isEqualTo(says("19"));
    }

    private static CaseVersion says(String after) {
        return new CaseVersion(
                new Reading(DAY, BigDecimal.valueOf(35)),
                "at most 7 days",
                new Reading(DAY.plusMonths(3), new BigDecimal(after)),
                "Offers are configured");
    }
}
