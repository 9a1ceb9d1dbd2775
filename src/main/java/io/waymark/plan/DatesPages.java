package io.waymark.plan;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page about dates, and accepts what stands on it. */
@Component
class DatesPages {

    private final PlanGrounds grounds;
    private final AcceptedPlans accepted;

    DatesPages(PlanGrounds grounds, AcceptedPlans accepted) {
        this.grounds = grounds;
        this.accepted = accepted;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> dates(Member member, String unit, ChosenUnit chosen) {
        PlanGround ground = grounds.of(member, unit, chosen);
        List<EarlierPlan> history = ground.unit() == null ? List.of() : accepted.history(member, ground.unitId());
        if (!ground.ready()) {
            return Map.of("ground", ground);
        }
        DatesPage page = page(ground, history);
        return Map.of("ground", ground, "page", page, "acceptanceForm", AcceptanceForm.of(page));
    }

    /**
     * Accepts the plan that was seen; a second time changes nothing.
     *
     * @return false where another plan is proposed by now, or somebody accepted one since
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    public boolean accept(Member member, AcceptanceForm form) {
        if (form.unit().isEmpty()) {
            throw new NotFound();
        }
        PlanGround ground = grounds.of(member, form.unit(), ChosenUnit.NONE);
        if (accepted.holds(member, form.acceptedAs().value())) {
            return true;
        }
        if (!ground.ready()) {
            return false;
        }
        DatesPage page = page(ground, List.of());
        return page.fingerprint().equals(form.seen())
                && accepted.accept(member, ground.unitId(), form.acceptedAs().value(), form.stood(), page.plan());
    }

    private static DatesPage page(PlanGround ground, List<EarlierPlan> history) {
        WorkAhead ahead = ground.ahead();
        return new DatesPage(ground, ahead, ground.proposed(ahead), history);
    }
}
