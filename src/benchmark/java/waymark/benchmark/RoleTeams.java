package waymark.benchmark;

import io.waymark.plan.schedule.TeamCapacity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Five teams that share the roles of actions, each role by one of them. */
final class RoleTeams {

    private static final int TEAMS = 5;
    private static final int PEOPLE = 6;

    private RoleTeams() {}

    /** @param days that each can give in a quarter */
    static List<TeamCapacity> of(List<Gapped> actions, double days) {
        List<String> roles =
                actions.stream().map(Gapped::role).distinct().sorted().toList();
        return IntStream.range(0, TEAMS)
                .mapToObj(team -> TeamCapacity.steady(
                        new UUID(0, team),
                        "Team " + team,
                        PEOPLE,
                        days,
                        IntStream.range(0, roles.size())
                                .filter(it -> it % TEAMS == team)
                                .mapToObj(roles::get)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }
}
