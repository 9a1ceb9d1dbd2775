package io.waymark.team;

import io.waymark.figure.Figures;
import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A team as it stands, with all that a plan of work needs.
 *
 * @param version counts its changes from 0; days off have none
 * @param members those who left too
 * @param others how many belong to it without an account
 * @param usual person-days that it can give in a quarter
 * @param roles keys of the owner roles of an edition that it takes; empty where it takes all
 * @param exceptions quarters for which something else than usual is said, in person-days
 * @param daysOff the earliest first; they may overlap
 * @param archivedAt null while it is in use
 */
public record TeamFacts(
        TeamId id,
        int version,
        String name,
        List<TeamPerson> members,
        int others,
        int usual,
        Set<String> roles,
        SortedMap<Quarter, Integer> exceptions,
        List<DaysOff> daysOff,
        @Nullable Instant archivedAt) {

    public boolean archived() {
        return archivedAt != null;
    }

    /** How many work in it: without those who left. */
    public int people() {
        return others + (int) members.stream().filter(TeamPerson::present).count();
    }

    /**
     * Person-days that it can give in a quarter: what is said for it, else the usual less the share of the quarter's weekdays
     * that are off; to one decimal.
     */
    public double capacity(Quarter quarter) {
        Integer said = exceptions.get(quarter);
        return said == null ? Figures.rounded(usual * atWork(quarter), 1).doubleValue() : said;
    }

    /** Weekdays of a quarter on which it does not work. */
    public long offIn(Quarter quarter) {
        return weekdays(quarter).filter(this::off).count();
    }

    /** Whether it does not work on this day, weekends apart. */
    public boolean off(LocalDate day) {
        return daysOff.stream().anyMatch(it -> it.holds(day));
    }

    /** What people say of it. */
    public TeamPlan plan() {
        Set<PersonId> people = members.stream().map(TeamPerson::id).collect(Collectors.toUnmodifiableSet());
        return new TeamPlan(name, people, others, usual, roles);
    }

    private double atWork(Quarter quarter) {
        return 1 - (double) offIn(quarter) / weekdays(quarter).count();
    }

    private static Stream<LocalDate> weekdays(Quarter quarter) {
        return quarter.firstDay()
                .datesUntil(quarter.plus(1).firstDay())
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}
