package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** A card is worked by a team of its own organisation; the database itself refuses another. */
@OwnWorld
class TeamOfCardTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TeamChanges teams;

    @Autowired
    private Sql sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aCardIsWorkedByATeamOfItsOrganisationAlone() {
        Cycle cycle = new Cycle(portal);
        Member archie = cycle.member("archie", "acme");
        assertThat(give(archie, team(archie))).isEqualTo(1);

        TeamId theirs = team(cycle.member("gus", "globex"));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> give(archie, theirs));
    }

    private TeamId team(Member member) {
        TeamId id = new TeamId(TimeOrderedId.next());
        TeamPlan plan = new TeamPlan("Team " + id, Set.of(), 1, 10, Set.of());
        Tenancy.of(member).run(() -> teams.add(member, id, plan, Clock.systemUTC()));
        return id;
    }

    private int give(Member member, TeamId team) {
        return Tenancy.of(member).call(() -> Objects.requireNonNull(transaction.execute(begun -> given(member, team))));
    }

    private int given(Member member, TeamId team) {
        return sql.of(member, """
                update initiative set team_id = :team
                where organisation_id = :organisation and id = (select min(id::text)::uuid from initiative)
                """).with("team", team).run();
    }
}
