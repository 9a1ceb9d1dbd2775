package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The initiatives of organisations, for changing them; pages read {@link RoadmapRows}. */
interface Initiatives extends Repository<Initiative, UUID> {

    /** Locked, so that the version that a change is checked against stays the one it replaces. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Initiative> findByOrganisationIdAndId(UUID organisation, UUID id);

    Initiative save(Initiative initiative);

    /** Writes what was changed, so that plain SQL in the same transaction finds it. */
    void flush();

    /**
     * One initiative of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Initiative of(Member member, InitiativeId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value())
                .orElseThrow(NotFound::new);
    }
}
