package io.waymark.organisation;

/** An administrator took somebody out of the organisation; published in the transaction that does it. */
public record MembershipEnded(OrganisationId organisation, PersonId person) {}
