package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
import io.waymark.plan.PlanGrounds;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries what a change would do; nothing is changed. */
@Component
class Tries {

    private final StandingPlans plans;
    private final PlanGrounds grounds;

    Tries(StandingPlans plans, PlanGrounds grounds) {
        this.plans = plans;
        this.grounds = grounds;
    }

    /** Call only where there is a plan. */
    Tried of(PlanGround ground, WhatIfQuery query) {
        WorkAhead ahead = ground.ahead();
        PlanGround wider = grounds.takingUp(ground, query.in());
        return of(plans, ahead, wider == ground ? ahead : wider.ahead(), ground.stood(), query);
    }

    /**
     * Pure but for what is kept of plans that stand.
     *
     * @param wider the same work, and what is taken up again
     * @param stood slots of the accepted plan
     */
    static Tried of(
            StandingPlans plans, WorkAhead ahead, WorkAhead wider, List<Slot<ActionId>> stood, WhatIfQuery query) {
        StandingPlans.StandingPlan stands = plans.of(ahead, stood);
        WorkAhead changed = ChangedWork.of(wider, query);
        if (changed.backlog().equals(ahead.backlog())) {
            return new Tried(
                    query,
                    ahead,
                    stands.plan(),
                    stands.plan(),
                    new WhatIf<>(stands.runs().forecast(), stands.runs().forecast()));
        }
        Schedule<ActionId> plan = changed.schedule(stands.plan().slots());
        return new Tried(query, wider, stands.plan(), plan, WhatIf.of(stands.runs(), changed.outset(plan)));
    }
}
