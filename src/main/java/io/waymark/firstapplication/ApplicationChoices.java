package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The choices of organisations, for changing and deciding them; pages read {@link ApplicationChoiceRows}. */
interface ApplicationChoices extends Repository<ApplicationChoice, UUID> {

    /** Locked, so that who changes or decides it, or puts candidates up, takes turns until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ApplicationChoice> findByOrganisationIdAndId(UUID organisation, UUID id);

    ApplicationChoice save(ApplicationChoice choice);

    default Optional<ApplicationChoice> find(Member member, ChoiceId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One choice of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default ApplicationChoice of(Member member, ChoiceId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }
}
