package io.waymark.team;

import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The teams of organisations, for changing them; pages read {@link TeamRows}. */
interface Teams extends Repository<Team, UUID> {

    Optional<Team> findByOrganisationIdAndId(UUID organisation, UUID id);

    Optional<Team> findByOrganisationIdAndNameKey(UUID organisation, String name);

    Team save(Team team);

    /** Writes what was changed, so that plain SQL in the same transaction finds it. */
    void flush();

    /** A team of the member's organisation; empty where it is missing or another tenant's. */
    default Optional<Team> find(Member member, TeamId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * A team of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Team of(Member member, TeamId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /** The one of this name, whatever its capitals and blanks; archived or not. */
    default Optional<Team> named(Member member, String name) {
        return findByOrganisationIdAndNameKey(
                member.organisation().value(), NameKey.of(name).value());
    }
}
