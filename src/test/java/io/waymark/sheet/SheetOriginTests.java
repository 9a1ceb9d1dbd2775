package io.waymark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetOriginTests {

    private static final UUID ASSESSMENT = UUID.randomUUID();
    private static final OrganisationId ACME = new OrganisationId(UUID.randomUUID());
    private static final Member PETE = member(ACME, new PersonId(UUID.randomUUID()));
    private static final SheetOrigin FILE = SheetOrigin.of(PETE, ASSESSMENT, "2026 Q4", Instant.EPOCH, Map.of());

    @Test
    void theFileOfTheSamePersonAndAssessmentIsTheirs() {
        assertThat(FILE.mismatch(PETE, ASSESSMENT)).isNull();
    }

    @Test
    void aFileOfAnotherAssessmentOrOrganisationIsAnother() {
        Member elsewhere = member(new OrganisationId(UUID.randomUUID()), PETE.person());
        assertThat(FILE.mismatch(PETE, UUID.randomUUID())).isEqualTo(OriginMismatch.OTHER);
        assertThat(FILE.mismatch(elsewhere, ASSESSMENT)).isEqualTo(OriginMismatch.OTHER);
    }

    @Test
    void aFileThatWasHandedToSomebodyElseIsTheirs() {
        Member tess = member(ACME, new PersonId(UUID.randomUUID()));
        assertThat(FILE.mismatch(tess, ASSESSMENT)).isEqualTo(OriginMismatch.PERSON);
    }

    private static Member member(OrganisationId organisation, PersonId person) {
        return new Member(organisation, "acme", "Acme Retail", person, "Pete Nowak", Set.of(), ZoneOffset.UTC);
    }
}
