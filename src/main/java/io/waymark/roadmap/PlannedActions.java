package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The actions of organisations, for changing them; pages read {@link RoadmapRows}. */
interface PlannedActions extends Repository<PlannedAction, UUID> {

    /** Locked, so that the version that a change is checked against stays the one it replaces. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PlannedAction> findByOrganisationIdAndId(UUID organisation, UUID id);

    List<PlannedAction> findByOrganisationIdAndInitiativeId(UUID organisation, UUID initiative);

    PlannedAction save(PlannedAction action);

    void delete(PlannedAction action);

    /** Those of a card. */
    default List<PlannedAction> of(Member member, InitiativeId card) {
        return findByOrganisationIdAndInitiativeId(member.organisation().value(), card.value());
    }

    /**
     * One action of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default PlannedAction of(Member member, ActionId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value())
                .orElseThrow(NotFound::new);
    }
}
