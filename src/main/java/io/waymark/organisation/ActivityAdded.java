package io.waymark.organisation;

import java.util.UUID;

/** An entry was added to the record; published inside the transaction of what happened. */
public record ActivityAdded(OrganisationId organisation, String subjectKind, UUID subject) {}
