package io.waymark.team;

import io.waymark.figure.Quarter;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds teams, says them anew and what they can give in a quarter; each call is one transaction with its activity entry. No two
 * teams of an organisation have one name; an archived one keeps its own. A wish that is fulfilled already is done, whatever
 * the version that it was made from.
 */
@Component
public class TeamChanges {

    static final String SUBJECT = "team";

    private final Teams teams;
    private final TeamRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    TeamChanges(Teams teams, TeamRows rows, Sql sql, ActivityRecord activity) {
        this.teams = teams;
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /** What became of a wish. */
    public sealed interface Result {

        /** It stands as wished. */
        record Done(TeamId id) implements Result {}

        /** Another team has this name; nothing was changed. */
        record Taken(boolean archived) implements Result {}

        /** Somebody changed or archived it first; nothing was changed now. */
        record Stale(TeamFacts now) implements Result {}
    }

    /**
     * Adds a team; a form sent twice adds one.
     *
     * @param id made with the form
     */
    @Transactional
    public Result add(Member member, TeamId id, TeamPlan plan, Clock at) {
        hold(member);
        Optional<Team> earlier = teams.find(member, id);
        if (earlier.filter(it -> it.plan().equals(plan)).isPresent()) {
            return new Result.Done(id);
        }
        TeamId fresh = earlier.isPresent() ? new TeamId(TimeOrderedId.next()) : id;
        return teams.named(member, plan.name())
                .<Result>map(it -> new Result.Taken(it.archived()))
                .orElseGet(() -> added(member, new Team(member, fresh, plan), at));
    }

    /**
     * Says a team anew.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public Result change(Member member, TeamId id, int seen, TeamPlan plan, Clock at) {
        hold(member);
        Team team = teams.of(member, id);
        TeamPlan before = team.plan();
        if (before.equals(plan)) {
            return new Result.Done(id);
        }
        if (team.archived() || team.version() != seen) {
            return new Result.Stale(rows.of(member, id));
        }
        Optional<Team> other =
                teams.named(member, plan.name()).filter(it -> !it.id().equals(id));
        if (other.isPresent()) {
            return new Result.Taken(other.get().archived());
        }
        team.change(plan);
        note(member, team, "activity.team.changed", before.fields(), plan.fields(), at);
        return new Result.Done(id);
    }

    /**
     * Says what a team can give in a quarter.
     *
     * @param days null where the quarter is as usual
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public Result say(Member member, TeamId id, int seen, Quarter quarter, @Nullable Integer days, Clock at) {
        hold(member);
        Team team = teams.of(member, id);
        Integer before = team.daysIn(quarter);
        if (Objects.equals(before, days)) {
            return new Result.Done(id);
        }
        if (team.archived() || team.version() != seen) {
            return new Result.Stale(rows.of(member, id));
        }
        team.say(quarter, days);
        note(member, team, "activity.team.quarter", said(team, quarter, before), said(team, quarter, days), at);
        return new Result.Done(id);
    }

    /**
     * Says a team anew and what it can give in quarters that are not as usual, all of it at once.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public Result resize(
            Member member, TeamId id, int seen, TeamPlan plan, Map<Quarter, Integer> exceptions, Clock at) {
        hold(member);
        Team team = teams.of(member, id);
        Map<String, Object> before = team.fields();
        if (team.plan().equals(plan) && team.exceptions().equals(exceptions)) {
            return new Result.Done(id);
        }
        if (team.archived() || team.version() != seen) {
            return new Result.Stale(rows.of(member, id));
        }
        team.change(plan);
        Stream.concat(team.exceptions().keySet().stream(), exceptions.keySet().stream())
                .distinct()
                .toList()
                .forEach(it -> team.say(it, exceptions.get(it)));
        teams.flush();
        note(member, team, "activity.team.changed", before, team.fields(), at);
        return new Result.Done(id);
    }

    private void hold(Member member) {
        member.must(Right.KEEP_TEAMS);
        sql.hold(member, SUBJECT);
    }

    private Result added(Member member, Team team, Clock at) {
        teams.save(team);
        note(member, team, "activity.team.added", Map.of(), team.plan().fields(), at);
        return new Result.Done(team.id());
    }

    private static Map<String, Object> said(Team team, Quarter quarter, @Nullable Integer days) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", team.name() + ", " + quarter);
        if (days != null) {
            fields.put("days", days);
        }
        return fields;
    }

    private void note(
            Member member, Team team, String what, Map<String, Object> before, Map<String, Object> after, Clock at) {
        activity.add(member, at.instant(), what, SUBJECT, team.id().value(), before, after);
    }
}
