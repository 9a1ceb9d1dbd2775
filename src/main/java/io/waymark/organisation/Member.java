package io.waymark.organisation;

import java.util.Set;

/**
 * The signed-in person within the organisation of the page at hand. Holding one is the proof that the person belongs
 * there: every look-up of a tenant's data takes it.
 */
public record Member(
        OrganisationId organisation,
        String slug,
        String organisationName,
        PersonId person,
        String name,
        Set<Role> roles) {

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
