package io.waymark.report;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A report whose turn it is.
 *
 * @param person who asked for it
 * @param assessment that it is about; null where nothing was assessed
 * @param title what it is about, in words
 */
record ReportInTurn(
        OrganisationId organisation,
        ReportId id,
        PersonId person,
        String slug,
        ReportKind kind,
        @Nullable AssessmentId assessment,
        String title) {}
