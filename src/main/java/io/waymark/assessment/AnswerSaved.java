package io.waymark.assessment;

import io.waymark.organisation.OrganisationId;

/** Somebody saved an answer; published inside the transaction of the save. */
public record AnswerSaved(OrganisationId organisation, AssessmentId assessment) {}
