package io.waymark.plan;

import io.waymark.form.CreationKey;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan that is proposed for a unit today, for who accepts it without a page. */
@Component
public class ProposedPlans {

    private final PlanGrounds grounds;
    private final AcceptedPlans accepted;

    ProposedPlans(PlanGrounds grounds, AcceptedPlans accepted) {
        this.grounds = grounds;
        this.accepted = accepted;
    }

    /**
     * Accepts it.
     *
     * @return the last day of each action that has dates
     * @throws IllegalStateException where there is nothing to plan, or somebody accepts another one at the same time
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    public Map<ActionId, LocalDate> accept(Member member, UnitId unit) {
        PlanGround ground = grounds.of(member, unit.toString(), ChosenUnit.NONE);
        if (!ground.ready()) {
            throw new IllegalStateException("Nothing to plan");
        }
        Schedule<ActionId> plan = ground.proposed(ground.ahead());
        int stood = ground.accepted().map(AcceptedPlan::number).orElse(0);
        if (!accepted.accept(member, unit, CreationKey.next().value(), stood, plan)) {
            throw new IllegalStateException("Another plan was accepted meanwhile");
        }
        return plan.slots().stream().collect(Collectors.toMap(Slot::task, Slot::end));
    }
}
