package io.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnitTests {

    private final Unit checkout =
            new Unit(new OrganisationId(TimeOrderedId.next()), TimeOrderedId.next(), "Checkout", Unit.Kind.TEAM);

    @Test
    void anArchivedUnitIsOnlyRead() {
        checkout.archive(Instant.EPOCH);

        assertThat(checkout.archived()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> checkout.change("Payments", Unit.Kind.TEAM));
        assertThatIllegalStateException().isThrownBy(() -> checkout.archive(Instant.EPOCH));
    }

    @Test
    void itChangesAgainOnceItIsBack() {
        checkout.archive(Instant.EPOCH);
        checkout.bringBack();
        checkout.change("Payments", Unit.Kind.PLATFORM);

        assertThat(checkout.name()).isEqualTo("Payments");
        assertThatIllegalStateException().isThrownBy(checkout::bringBack);
    }
}
