package io.waymark.plan;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A new unit whose gaps are on its roadmap, and a team of four that takes every role. */
public final class PlannedUnit {

    private PlannedUnit() {}

    public static Unit with(ApplicationContext portal, Member lead, int gaps) {
        TeamPlan team = new TeamPlan("All hands", Set.of(), 4, 100, Set.of());
        Tenancy.of(lead)
                .run(() -> portal.getBean(TeamChanges.class)
                        .add(lead, new TeamId(TimeOrderedId.next()), team, Clock.systemUTC()));
        Unit unit = new UnitWithGaps(portal).with(lead, gaps);
        Tenancy.of(lead).run(() -> portal.getBean(InitiativesFromGaps.class).make(lead, unit.id()));
        return unit;
    }
}
