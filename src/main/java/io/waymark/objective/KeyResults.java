package io.waymark.objective;

import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The key results of organisations, for changing them; pages read {@link KeyResultRows}. */
interface KeyResults extends Repository<KeyResult, UUID> {

    /** Locked, so that who changes it or checks in takes turns until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<KeyResult> findByOrganisationIdAndId(UUID organisation, UUID id);

    @Query("select k.objectiveId from KeyResult k where k.organisationId = :organisation and k.id = :id")
    Optional<UUID> findObjectiveId(UUID organisation, UUID id);

    KeyResult save(KeyResult keyResult);

    default Optional<KeyResult> find(Member member, KeyResultId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One key result of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default KeyResult of(Member member, KeyResultId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /**
     * What it is under, to be held before it, so that the objective cannot be closed meanwhile.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default ObjectiveId objectiveOf(Member member, KeyResultId id) {
        return findObjectiveId(member.organisation().value(), id.value())
                .map(ObjectiveId::new)
                .orElseThrow(NotFound::new);
    }
}
