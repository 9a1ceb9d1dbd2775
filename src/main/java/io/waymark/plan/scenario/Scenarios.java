package io.waymark.plan.scenario;

import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The scenarios of organisations, for changing them; pages read {@link ScenarioRows}. */
interface Scenarios extends Repository<Scenario, UUID> {

    Optional<Scenario> findByOrganisationIdAndId(UUID organisation, UUID id);

    Optional<Scenario> findByOrganisationIdAndUnitIdAndNameKeyAndRemovedAtIsNull(
            UUID organisation, UUID unit, String name);

    Scenario save(Scenario scenario);

    /** A scenario of the member's organisation, removed or not; empty where it is missing or another tenant's. */
    default Optional<Scenario> find(Member member, ScenarioId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * A scenario of the member's organisation, removed or not.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Scenario of(Member member, ScenarioId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /** The one of this name, whatever its capitals and blanks, that was not removed. */
    default Optional<Scenario> named(Member member, UnitId unit, String name) {
        return findByOrganisationIdAndUnitIdAndNameKeyAndRemovedAtIsNull(
                member.organisation().value(), unit.value(), NameKey.of(name).value());
    }
}
