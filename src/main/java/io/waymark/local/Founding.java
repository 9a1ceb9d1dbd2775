package io.waymark.local;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds an organisation of the demo world with its people. */
@Component
@Profile("demo-world")
class Founding {

    private final Organisations organisations;
    private final Members members;

    Founding(Organisations organisations, Members members) {
        this.organisations = organisations;
        this.members = members;
    }

    /** The new organisation's members by persona. */
    Cast<Member> found(String slug, String name, Map<Persona, Set<Role>> roles, Cast<PersonId> everyone) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        Tenancy.of(id).call(() -> {
            organisations.found(id, slug, name);
            roles.forEach((persona, held) -> members.admit(id, everyone.get(persona), held));
            return true;
        });
        return Cast.of(roles.keySet(), it -> member(everyone.get(it), slug));
    }

    private Member member(PersonId person, String slug) {
        return Tenancy.of(person).call(() -> members.find(person, slug).orElseThrow());
    }
}
