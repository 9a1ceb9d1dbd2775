package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pulses of persons, for what each does with their own; pages read {@link PulseRows}. */
interface Pulses extends Repository<Pulse, UUID> {

    Optional<Pulse> findByOrganisationIdAndTakenByAndUnitIdAndEditionIdAndFinishedAtIsNull(
            UUID organisation, UUID person, UUID unit, String edition);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Pulse p where p.organisationId = ?1 and p.takenBy = ?2 and p.id = ?3")
    Optional<Pulse> findShared(UUID organisation, UUID person, UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pulse p where p.organisationId = ?1 and p.takenBy = ?2 and p.id = ?3")
    Optional<Pulse> findAlone(UUID organisation, UUID person, UUID id);

    Pulse save(Pulse pulse);

    /** The member's own pulse of the unit that is under way. */
    default Optional<Pulse> underWay(Member member, UnitId unit, EditionId edition) {
        return findByOrganisationIdAndTakenByAndUnitIdAndEditionIdAndFinishedAtIsNull(
                member.organisation().value(), member.person().value(), unit.value(), edition.toString());
    }

    /**
     * The member's own pulse, held against being finished until the transaction ends.
     *
     * @throws NotFound where it is missing, another tenant's or another person's
     */
    default Pulse whileOpen(Member member, PulseId id) {
        return findShared(member.organisation().value(), member.person().value(), id.value())
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, alone: saves under way end first, later ones wait and find it finished.
     *
     * @throws NotFound where it is missing, another tenant's or another person's
     */
    default Pulse alone(Member member, PulseId id) {
        return findAlone(member.organisation().value(), member.person().value(), id.value())
                .orElseThrow(NotFound::new);
    }
}
