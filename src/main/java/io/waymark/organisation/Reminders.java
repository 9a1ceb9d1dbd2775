package io.waymark.organisation;

import java.time.LocalDate;
import java.util.List;

/** Knows what is due: each package that has due dates offers one, and the daily digest asks them all. */
public interface Reminders {

    /** What the members of the organisation should be reminded of on this day; called inside its tenancy. */
    List<Notice> due(OrganisationId organisation, LocalDate today);
}
