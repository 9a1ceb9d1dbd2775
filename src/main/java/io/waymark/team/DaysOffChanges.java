package io.waymark.team;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says when a team does not work; each call is one transaction with its activity entry. */
@Component
public class DaysOffChanges {

    private final TeamRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    DaysOffChanges(TeamRows rows, Sql sql, ActivityRecord activity) {
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * Adds days off; the same said twice are said once.
     *
     * @param off under an id that was made with its form
     * @throws NotFound where the team is missing or another tenant's
     */
    @Transactional
    public DaysOffResult add(Member member, TeamId id, DaysOff off, Clock at) {
        TeamFacts team = held(member, id);
        if (team.archived()) {
            return DaysOffResult.ARCHIVED;
        }
        if (team.daysOff().stream().anyMatch(off::saysTheSame)) {
            return DaysOffResult.THERE;
        }
        insert(member, id, team.daysOff().stream().anyMatch(it -> it.id().equals(off.id())) ? renewed(off) : off);
        note(member, team, "activity.team.days-off", Map.of(), off, at);
        return DaysOffResult.ADDED;
    }

    /**
     * The team works on these days after all; those that are not its days off need nothing.
     *
     * @return false where the team is archived, so that nothing was changed
     * @throws NotFound where the team is missing or another tenant's
     */
    @Transactional
    public boolean remove(Member member, TeamId id, DaysOffId which, Clock at) {
        TeamFacts team = held(member, id);
        if (team.archived()) {
            return false;
        }
        team.daysOff().stream().filter(it -> it.id().equals(which)).forEach(it -> remove(member, team, it, at));
        return true;
    }

    private void remove(Member member, TeamFacts team, DaysOff off, Clock at) {
        sql.of(member, "delete from team_day_off where organisation_id = :organisation and id = :id")
                .with("id", off.id())
                .run();
        note(member, team, "activity.team.days-off-removed", Map.of("daysOff", off.told()), off, at);
    }

    private TeamFacts held(Member member, TeamId id) {
        member.must(Right.KEEP_TEAMS);
        sql.hold(member, TeamChanges.SUBJECT);
        return rows.of(member, id);
    }

    private static DaysOff renewed(DaysOff off) {
        return new DaysOff(new DaysOffId(TimeOrderedId.next()), off.first(), off.last(), off.what());
    }

    private void insert(Member member, TeamId team, DaysOff off) {
        sql.of(member, """
                insert into team_day_off (organisation_id, id, team_id, first_day, last_day, what)
                values (:organisation, :id, :team, :first, :last, :what)
                """)
                .with("id", off.id())
                .with("team", team)
                .with("first", off.first())
                .with("last", off.last())
                .with("what", off.what())
                .run();
    }

    private void note(Member member, TeamFacts team, String what, Map<String, String> before, DaysOff off, Clock at) {
        Map<String, String> after = Map.of("title", team.name() + ": " + off.told());
        activity.add(member, at.instant(), what, TeamChanges.SUBJECT, team.id().value(), before, after);
    }
}
