package io.waymark.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units of organisations. */
@Transactional(readOnly = true)
public interface Units extends Repository<Unit, UUID> {

    Optional<Unit> findByOrganisationIdAndId(UUID organisation, UUID id);

    List<Unit> findByOrganisationIdOrderByName(UUID organisation);

    boolean existsByOrganisationIdAndNameIgnoreCase(UUID organisation, String name);

    @Transactional
    Unit save(Unit unit);

    /** The units of the member's organisation, by name. */
    default List<Unit> of(Member member) {
        return findByOrganisationIdOrderByName(member.organisation().value());
    }

    /** One unit of the member's organisation; empty where it is missing or another tenant's. */
    default Optional<Unit> find(Member member, UnitId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /** Whether the organisation has a unit of this name already, whatever its capitals. */
    default boolean has(Member member, String name) {
        return existsByOrganisationIdAndNameIgnoreCase(member.organisation().value(), name);
    }

    /** Adds a unit to the member's organisation. */
    @Transactional
    default Unit add(Member member, String name, Unit.Kind kind) {
        return save(new Unit(member.organisation(), name.strip(), kind));
    }
}
