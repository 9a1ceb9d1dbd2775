package io.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressPartsTests {

    @Test
    void anAddressBreaksBehindItsSignsAndNeverInsideAWord() {
        assertThat(link("https://wiki.acme.example/restore-test?run=a_b&x=1").addressParts())
                .containsExactly("https://", "wiki.", "acme.", "example/", "restore-", "test?", "run=a_", "b&", "x=1");
    }

    @Test
    void aLongOneIsCutToALine() {
        assertThat(String.join(
                        "", link("https://wiki.acme.example/" + "x".repeat(100)).addressParts()))
                .hasSize(60)
                .endsWith("x...");
    }

    private static Evidence link(String url) {
        PersonId tess = new PersonId(UUID.randomUUID());
        return new Evidence(
                new EvidenceId(UUID.randomUUID()),
                "Restore test",
                url,
                null,
                null,
                null,
                tess,
                "Tess Hartmann",
                LocalDate.of(2026, 11, 1),
                null,
                tess,
                0,
                null);
    }
}
