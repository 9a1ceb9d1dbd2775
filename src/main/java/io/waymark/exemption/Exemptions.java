package io.waymark.exemption;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The policy exemptions of organisations, for changing them; pages read {@link ExemptionRows}. */
interface Exemptions extends Repository<Exemption, UUID> {

    Optional<Exemption> findByOrganisationIdAndId(UUID organisation, UUID id);

    List<Exemption> findByOrganisationIdAndEndedAtIsNull(UUID organisation);

    Exemption save(Exemption it);

    default Optional<Exemption> find(Member member, ExemptionId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One exemption of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Exemption of(Member member, ExemptionId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /** An open one that says the same. */
    default Optional<Exemption> same(Member member, ExemptionContent content) {
        return findByOrganisationIdAndEndedAtIsNull(member.organisation().value()).stream()
                .filter(it -> it.content().equals(content))
                .findFirst();
    }
}
