package io.waymark.plan.scenario;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamPlan;
import io.waymark.team.TeamRows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes into teams what a scenario wants of them, within the transaction of its adoption. */
@Component
class TeamAmending {

    private final TeamChanges changes;
    private final TeamRows rows;
    private final Clock clock;

    TeamAmending(TeamChanges changes, TeamRows rows, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    /** Changes them; the teams as they were, or empty where somebody was faster. */
    Optional<List<AdoptedChange.OfTeam>> amend(Member member, AdoptionPage page) {
        Set<Object> touched = page.amendments().stream().map(Amendment::subject).collect(Collectors.toSet());
        List<AdoptedChange.OfTeam> done = new ArrayList<>();
        for (TeamFacts team : page.ground().teams()) {
            if (touched.contains(team.id().value())) {
                TeamCapacity wanted = page.scenario().query().changed(capacity(page, team));
                TeamChanges.Result result = changes.resize(
                        member, team.id(), team.version(), plan(team, wanted), exceptions(team, wanted), clock);
                if (!(result instanceof TeamChanges.Result.Done)) {
                    return Optional.empty();
                }
                done.add(
                        AdoptedChange.OfTeam.of(team, rows.of(member, team.id()).version()));
            }
        }
        return Optional.of(done);
    }

    private static TeamCapacity capacity(AdoptionPage page, TeamFacts team) {
        return page.ahead().backlog().teams().stream()
                .filter(it -> it.id().equals(team.id().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Who is named stays: that the others are fewer is all that can be said for people. */
    private static TeamPlan plan(TeamFacts team, TeamCapacity wanted) {
        int named = team.people() - team.others();
        int others =
                wanted.members() == Math.max(1, team.people()) ? team.others() : Math.max(0, wanted.members() - named);
        TeamPlan plan = team.plan();
        return new TeamPlan(plan.name(), plan.members(), others, (int) Math.round(wanted.usual()), plan.roles());
    }

    private static Map<Quarter, Integer> exceptions(TeamFacts team, TeamCapacity wanted) {
        double times = team.usual() == 0 ? 1 : wanted.usual() / team.usual();
        Map<Quarter, Integer> exceptions = new HashMap<>();
        team.exceptions().forEach((quarter, days) -> exceptions.put(quarter, (int) Math.round(days * times)));
        return exceptions;
    }
}
