package io.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PieceTests {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDate DATED = LocalDate.of(2026, 11, 1);
    private static final PersonId TESS = new PersonId(UUID.randomUUID());
    private static final PersonId PETE = new PersonId(UUID.randomUUID());

    private final Piece piece = piece();

    @Test
    void anotherPersonLooksAfterItUntilAnotherDay() {
        piece.change(PETE, DATED.plusYears(1));

        assertThat(piece.stands(PETE, DATED.plusYears(1))).isTrue();
        assertThat(piece.stands(TESS, null)).isFalse();
    }

    @Test
    void itIsNotGoodUntilADayBeforeTheOneThatItShows() {
        assertThatThrownBy(() -> piece.change(TESS, DATED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWithdrawnTakesNoChange() {
        piece.withdraw(NOW);

        assertThatThrownBy(() -> piece.change(PETE, null)).isInstanceOf(IllegalStateException.class);
        assertThat(piece.stands(TESS, null)).isTrue();
    }

    @Test
    void itIsWithdrawnOnce() {
        piece.withdraw(NOW);

        assertThatThrownBy(() -> piece.withdraw(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void usedAgainItCanBeChangedAgain() {
        piece.withdraw(NOW);
        piece.takeBack();
        piece.change(PETE, null);

        assertThat(piece.withdrawn()).isFalse();
        assertThat(piece.stands(PETE, null)).isTrue();
    }

    private static Piece piece() {
        Member tess = new Member(
                new OrganisationId(UUID.randomUUID()),
                "acme",
                "Acme Retail",
                TESS,
                "Tess Hartmann",
                Set.of(Role.OWNER),
                ZoneOffset.UTC);
        NewEvidence wish = new NewEvidence(
                new EvidenceId(UUID.randomUUID()),
                "Restore test",
                new NewEvidence.Link("https://wiki.acme.example/restore"),
                TESS,
                DATED,
                null);
        return new Piece(tess, wish, NOW);
    }
}
