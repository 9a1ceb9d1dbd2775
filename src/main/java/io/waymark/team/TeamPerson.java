package io.waymark.team;

import io.waymark.organisation.PersonId;

/**
 * Somebody of a team.
 *
 * @param present whether they belong to the organisation still; the name of one who left says so
 */
public record TeamPerson(PersonId id, boolean present, String name) {}
