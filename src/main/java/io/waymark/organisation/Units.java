package io.waymark.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units of organisations. */
@Transactional(readOnly = true)
public interface Units extends Repository<Unit, UUID> {

    Optional<Unit> findByOrganisationIdAndId(UUID organisation, UUID id);

    List<Unit> findByOrganisationIdOrderByName(UUID organisation);

    @Query(value = "select id from unit where organisation_id = ?1 and id = ?2 for no key update", nativeQuery = true)
    Optional<UUID> hold(UUID organisation, UUID id);

    @Transactional
    Unit save(Unit unit);

    /** The units of the member's organisation, archived ones too, by name. */
    default List<Unit> of(Member member) {
        return findByOrganisationIdOrderByName(member.organisation().value());
    }

    /** Those with which something new can begin, by name. */
    default List<Unit> inUse(Member member) {
        return of(member).stream().filter(it -> !it.archived()).toList();
    }

    /** One unit of the member's organisation; empty where it is missing or another tenant's. */
    default Optional<Unit> find(Member member, UnitId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /** Until the transaction ends, others who hold the unit wait: who begins something with it, and who archives it. */
    default void hold(Member member, UnitId id) {
        hold(member.organisation().value(), id.value());
    }

    /** Adds a unit to the member's organisation. */
    @Transactional
    default Unit add(Member member, String name, Unit.Kind kind) {
        return add(member, TimeOrderedId.next(), name.strip(), kind);
    }

    /** Adds a unit under an id that was made with its form. */
    @Transactional
    default Unit add(Member member, UUID id, String name, Unit.Kind kind) {
        return save(new Unit(member.organisation(), id, name, kind));
    }
}
