package io.waymark.organisation;

/** Somebody who signed in with an address that is invited, while the identity provider does not vouch that it is theirs. */
public record Arrival(PersonId person, String name, String email) {}
