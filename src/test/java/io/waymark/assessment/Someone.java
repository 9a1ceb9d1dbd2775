package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** Ada, without a database. */
final class Someone {

    static final Member LEAD = new Member(
            new OrganisationId(new UUID(0, 1)),
            "acme",
            "Acme Retail",
            new PersonId(new UUID(0, 1)),
            "Ada Okafor",
            Set.of(Role.LEAD),
            ZoneOffset.UTC);

    private Someone() {}
}
