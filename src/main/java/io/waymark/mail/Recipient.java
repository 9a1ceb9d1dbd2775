package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member as someone to write to.
 *
 * @param address null where the identity provider passes none on, or does not vouch that it is theirs
 */
record Recipient(
        OrganisationId organisation,
        String slug,
        String organisationName,
        PersonId person,
        String name,
        @Nullable String address,
        Set<Notice.Kind> switchedOff) {

    boolean wants(Notice.Kind kind) {
        return !switchedOff.contains(kind);
    }
}
