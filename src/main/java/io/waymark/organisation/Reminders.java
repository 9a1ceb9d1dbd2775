package io.waymark.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Knows what is due: each package that has due dates offers one, and the daily digest asks them all. */
public interface Reminders {

    /**
     * What those members of the organisation who count days in a zone should be reminded of on this day; called inside its
     * tenancy.
     */
    List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today);
}
