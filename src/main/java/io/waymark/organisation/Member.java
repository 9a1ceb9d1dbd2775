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

    /** Whether the member holds at least one of these roles. */
    public boolean is(Role... anyOf) {
        return Set.of(anyOf).stream().anyMatch(roles::contains);
    }

    /**
     * Refuses members that hold none of these roles.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public void mustBe(Role... anyOf) {
        if (!is(anyOf)) {
            throw new NotYourRole(Set.of(anyOf));
        }
    }
}
