package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
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

    Tries(StandingPlans plans) {
        this.plans = plans;
    }

    /** Call only where there is a plan. */
    Tried of(PlanGround ground, WhatIfQuery query) {
        return of(ground.ahead(), ground.stood(), query);
    }

    /** @param stood slots of the accepted plan */
    Tried of(WorkAhead ahead, List<Slot<ActionId>> stood, WhatIfQuery query) {
        StandingPlans.StandingPlan stands = plans.of(ahead, stood);
        WorkAhead changed = ChangedWork.of(ahead, query);
        if (changed.backlog().equals(ahead.backlog())) {
            return new Tried(
                    query,
                    ahead,
                    stands.plan(),
                    stands.plan(),
                    new WhatIf<>(stands.runs().forecast(), stands.runs().forecast()));
        }
        Schedule<ActionId> plan = changed.schedule(stands.plan().slots());
        return new Tried(query, ahead, stands.plan(), plan, WhatIf.of(stands.runs(), changed.outset(plan)));
    }
}
