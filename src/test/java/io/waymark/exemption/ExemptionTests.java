package io.waymark.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

class ExemptionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Member POLLY = new Member(
            new OrganisationId(UUID.randomUUID()),
            "acme",
            "Acme",
            new PersonId(UUID.randomUUID()),
            "Polly",
            Set.of(Role.OWNER),
            ZoneOffset.UTC);

    private final Exemption its = new Exemption(POLLY, new ExemptionId(UUID.randomUUID()), until(DAY.plusMonths(1)));

    @Test
    void itSaysWhatWasWrittenLast() {
        its.change(until(DAY.plusMonths(2)), "");
        assertThat(its.content()).isEqualTo(until(DAY.plusMonths(2)));
        assertThat(its.open()).isTrue();
    }

    @Test
    void onceItEndedItIsOnlyRead() {
        its.end(POLLY, Instant.EPOCH);
        assertThat(its.open()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> its.change(until(DAY.plusMonths(2)), ""));
        assertThatIllegalStateException().isThrownBy(() -> its.end(POLLY, Instant.EPOCH));
        assertThat(its.content()).isEqualTo(until(DAY.plusMonths(1)));
    }

    @Test
    void movedOutAgainItNeedsAReason() {
        its.change(until(DAY.plusMonths(2)), "");
        assertThat(its.escalates(until(DAY.plusMonths(2)))).as("the same day").isFalse();
        assertThat(its.escalates(until(DAY.plusMonths(3)))).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> its.change(until(DAY.plusMonths(3)), ""));
        its.change(until(DAY.plusMonths(1)), "");
        its.change(until(DAY.plusMonths(3)), "The vendor is late");
        assertThat(its.content()).isEqualTo(until(DAY.plusMonths(3)));
    }

    private static ExemptionContent until(LocalDate expires) {
        return new ExemptionContent(
                "No root",
                "Vendor product",
                "Promised",
                null,
                POLLY.person(),
                DAY,
                expires,
                new Debt(BigDecimal.TEN, null));
    }
}
