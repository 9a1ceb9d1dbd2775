package io.waymark.roadmap.out;

import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import java.util.List;

/**
 * The addresses that a member gave to calendars.
 *
 * @param units whose plans can be shown
 */
record CalendarPage(Member member, List<CalendarAddress> addresses, List<SelectOption> units) {

    static final String VIEW = "roadmap/out/calendar";
}
