package io.waymark.team;

import io.waymark.form.LeftVersion;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes teams out of use and back into it; each call is one transaction with its activity entry. */
@Component
public class TeamArchive {

    private final Teams teams;
    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    TeamArchive(Teams teams, Sql sql, ActivityRecord activity, Clock clock) {
        this.teams = teams;
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Archives a team; a second time changes nothing.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public void archive(Member member, TeamId id) {
        Team team = kept(member, id);
        if (!team.archived()) {
            team.archive(clock.instant());
            note(member, team, "activity.team.archived");
        }
    }

    /**
     * Takes it into use again; a second time changes nothing.
     *
     * @return false where somebody changed it since it was archived
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public boolean bringBack(Member member, TeamId id, LeftVersion left) {
        Team team = kept(member, id);
        if (!team.archived()) {
            return true;
        }
        if (left.overtakenBy(team.version())) {
            return false;
        }
        team.bringBack();
        note(member, team, "activity.team.returned");
        return true;
    }

    private Team kept(Member member, TeamId id) {
        member.must(Right.KEEP_TEAMS);
        sql.hold(member, TeamChanges.SUBJECT);
        return teams.of(member, id);
    }

    private void note(Member member, Team team, String what) {
        activity.add(
                member,
                clock.instant(),
                what,
                TeamChanges.SUBJECT,
                team.id().value(),
                Map.of("archived", !team.archived()),
                Map.of("title", team.name(), "archived", team.archived()));
    }
}
