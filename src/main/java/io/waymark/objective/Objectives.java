package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The objectives of organisations, for changing them; pages read {@link ObjectiveRows}. */
interface Objectives extends Repository<Objective, UUID> {

    /** Locked, so that who changes it, or what is under it, takes turns until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Objective> findByOrganisationIdAndId(UUID organisation, UUID id);

    Objective save(Objective objective);

    default Optional<Objective> find(Member member, ObjectiveId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One objective of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Objective of(Member member, ObjectiveId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }
}
