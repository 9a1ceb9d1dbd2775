package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PulseTests {

    private static final Member EVA = new Member(
            new OrganisationId(UUID.randomUUID()),
            "acme",
            "Acme",
            new PersonId(UUID.randomUUID()),
            "Eva",
            Set.of(Role.EXECUTIVE),
            ZoneOffset.UTC);

    private final Pulse its =
            new Pulse(EVA, new UnitId(UUID.randomUUID()), new EditionId("cnmm", "4.0-beta.1"), Instant.EPOCH);

    @Test
    void oneAnswerIsEnoughToFinish() {
        its.finish(1, Instant.EPOCH);
        assertThat(its.finished()).isTrue();
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertThatIllegalStateException().isThrownBy(() -> its.finish(0, Instant.EPOCH));
        assertThat(its.finished()).isFalse();
    }

    @Test
    void itIsFinishedOnce() {
        its.finish(1, Instant.EPOCH);
        assertThatIllegalStateException().isThrownBy(() -> its.finish(2, Instant.EPOCH));
    }
}
