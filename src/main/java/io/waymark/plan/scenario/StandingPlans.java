package io.waymark.plan.scenario;

import io.waymark.content.PracticeKey;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.forecast.StandingRuns;
import io.waymark.plan.forecast.Trial;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The plans that stand, with their runs, as long as somebody tries changes of them. Each is kept by all that it is reckoned from,
 * compared by value: where anything of that changes, so does the key, and it is reckoned anew.
 */
@Component
class StandingPlans {

    static final int RUNS = 1_000;

    /** Of this many units; one takes some 200 kB. */
    private static final int MOST = 32;

    private final Map<Grounds, StandingPlan> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Grounds, StandingPlan> eldest) {
            return size() > MOST;
        }
    });

    /** A plan and how it unfolds. */
    record StandingPlan(Schedule<ActionId> plan, StandingRuns<ActionId> runs) {}

    private record Grounds(
            Backlog<ActionId> backlog,
            List<Slot<ActionId>> stood,
            Map<ActionId, Estimate> estimates,
            Map<ActionId, Set<PracticeKey>> closes,
            LevelDemands levels,
            Trial trial) {}

    /** @param stood slots of the accepted plan */
    StandingPlan of(WorkAhead ahead, List<Slot<ActionId>> stood) {
        Trial trial = ahead.trial(RUNS);
        Grounds grounds = new Grounds(ahead.backlog(), stood, ahead.estimates(), ahead.closes(), ahead.levels(), trial);
        StandingPlan known = kept.get(grounds);
        if (known != null) {
            return known;
        }
        Schedule<ActionId> plan = ahead.schedule(stood);
        StandingPlan fresh = new StandingPlan(plan, StandingRuns.of(ahead.outset(plan), trial));
        kept.put(grounds, fresh);
        return fresh;
    }
}
