package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.plan.schedule.WorkingDays;
import io.waymark.team.TeamFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Teams in use as a schedule takes them. */
final class Capacities {

    private Capacities() {}

    /** @param roles that are needed anywhere; a team that names none takes all of them */
    static List<TeamCapacity> of(Collection<TeamFacts> teams, Set<String> roles) {
        return teams.stream()
                .filter(it -> !it.archived())
                .map(it -> capacity(it, roles))
                .toList();
    }

    private static TeamCapacity capacity(TeamFacts team, Set<String> roles) {
        return new TeamCapacity(
                team.id().value(),
                team.name(),
                Math.max(1, team.people()),
                team.usual(),
                team.exceptions().keySet().stream().collect(Collectors.toMap(it -> it, it -> before(team, it))),
                daysOff(team),
                team.roles().isEmpty() ? roles : team.roles());
    }

    /** What is said for a quarter is meant with its days off; a schedule takes them off once more. */
    private static double before(TeamFacts team, Quarter quarter) {
        long weekdays = quarter.firstDay()
                .datesUntil(quarter.plus(1).firstDay())
                .filter(WorkingDays::works)
                .count();
        long worked = weekdays - team.offIn(quarter);
        double said = Map.copyOf(team.exceptions()).getOrDefault(quarter, 0);
        return worked == 0 ? 0 : said * weekdays / worked;
    }

    private static Set<LocalDate> daysOff(TeamFacts team) {
        return team.daysOff().stream()
                .flatMap(it -> it.first().datesUntil(it.last().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
