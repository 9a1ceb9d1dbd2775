package io.waymark.organisation;

/**
 * Somebody was taken out of the organisation, by an administrator or because the provider gives them no role there any more;
 * published in the transaction that does it.
 */
public record MembershipEnded(OrganisationId organisation, PersonId person) {}
