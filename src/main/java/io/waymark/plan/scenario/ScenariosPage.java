package io.waymark.plan.scenario;

import io.waymark.organisation.Right;
import io.waymark.plan.PlanGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of a unit.
 *
 * @param comparison of those that were chosen; null where none was
 * @param more whether more were chosen than stand beside each other
 * @param adopted those that were adopted, the newest first
 */
record ScenariosPage(
        PlanGround ground,
        List<Listed> scenarios,
        @Nullable Comparison comparison,
        boolean more,
        List<AdoptedScenarios.Adopted> adopted) {

    static final String VIEW = "plan/scenarios";

    /** A scenario, what it would change today, and what happened since it was kept. */
    record Listed(KeptScenario scenario, int changes, SinceKept since) {}

    public boolean editable() {
        return ground.member().may(Right.WORK_THE_ROADMAP);
    }

    public boolean compared(Listed listed) {
        return comparison != null
                && comparison.columns().stream()
                        .anyMatch(it ->
                                it.scenario().id().equals(listed.scenario().id()));
    }
}
