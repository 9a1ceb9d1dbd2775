package io.waymark.plan;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.plan.forecast.Outlook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of the forecast's page what others need: when the whole of a unit will stand at its target. */
@Component
public class TargetOutlooks {

    private final PlanGrounds grounds;

    TargetOutlooks(PlanGrounds grounds) {
        this.grounds = grounds;
    }

    /**
     * The day of the whole; empty where nothing can be said: no assessment, no work, no team. Eight statements.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    public Optional<TargetOutlook> of(Member member, UnitId unit) {
        PlanGround ground = grounds.of(member, unit.toString(), ChosenUnit.NONE);
        if (!ground.ready()) {
            return Optional.empty();
        }
        Outlook whole = ForecastPage.of(ground).whole();
        return Optional.of(new TargetOutlook(
                whole.already(), whole.p50().orElse(null), whole.p85().orElse(null)));
    }
}
