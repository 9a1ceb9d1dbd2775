package io.waymark.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The signed-in person within the organisation of the page at hand. Holding one is the proof that the person belongs
 * there: every look-up of a tenant's data takes it.
 *
 * @param zone where the member counts days: chosen by the person, else by the organisation, else UTC
 */
public record Member(
        OrganisationId organisation,
        String slug,
        String organisationName,
        PersonId person,
        String name,
        Set<Role> roles,
        ZoneId zone) {

    /** The same member under another name. */
    Member called(String other) {
        return new Member(organisation, slug, organisationName, person, other, roles, zone);
    }

    /** The day that it is where the member is; the only today that there is. */
    public LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day of something that happened, where the member is. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Whether one of the member's roles brings the right; for a personal right the thing's own rule may say yes still. */
    public boolean may(Right right) {
        return right.heldBy(roles);
    }

    /**
     * Refuses members whose roles do not bring the right.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public void must(Right right) {
        if (!may(right)) {
            throw new NotYourRole(right);
        }
    }
}
