package io.waymark.team.web;

import io.waymark.content.Editions;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import io.waymark.team.TeamRows;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list of teams, one statement, and the page of one, three. */
@Component
class TeamPages {

    static final String ALL = "team/teams";
    static final String ONE = "team/team";

    private final TeamRows rows;
    private final Members members;
    private final Editions editions;
    private final Clock clock;

    TeamPages(TeamRows rows, Members members, Editions editions, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> all(Member member) {
        return Map.of("page", new TeamsPage(rows.of(member), now(member)), "newTeamForm", NewTeamForm.fresh());
    }

    /** @throws NotFound where the team is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> one(Member member, TeamId id) {
        TeamFacts team = rows.of(member, id);
        Quarter now = now(member);
        return Map.of(
                "page",
                new TeamPage(team, offer(member, team), now),
                "teamForm",
                TeamForm.of(team),
                "teamQuarterForm",
                TeamQuarterForm.of(now, team.version()),
                "daysOffForm",
                DaysOffForm.fresh());
    }

    /** What a form about this team can choose. */
    TeamOffer offer(Member member, TeamFacts team) {
        return TeamOffer.of(team, members.roster(member), editions.current().owners());
    }

    private Quarter now(Member member) {
        return Quarter.of(member.today(clock));
    }
}
