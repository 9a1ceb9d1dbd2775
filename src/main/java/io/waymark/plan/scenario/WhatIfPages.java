package io.waymark.plan.scenario;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.plan.PlanGround;
import io.waymark.plan.PlanGrounds;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which changes are tried. */
@Component
class WhatIfPages {

    private final PlanGrounds grounds;
    private final ScenarioRows scenarios;
    private final Tries tries;

    WhatIfPages(PlanGrounds grounds, ScenarioRows scenarios, Tries tries) {
        this.grounds = grounds;
        this.scenarios = scenarios;
        this.tries = tries;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, String unit, ChosenUnit chosen, WhatIfQuery query) {
        PlanGround ground = grounds.of(member, unit, chosen);
        return ground.ready() ? model(new WhatIfPage(ground, tries.of(ground, query), null)) : Map.of("ground", ground);
    }

    /**
     * Of a scenario.
     *
     * @param query what is tried instead of what was kept; empty where that is
     * @throws NotFound where it is missing, removed or another tenant's
     */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, ScenarioId id, Optional<WhatIfQuery> query) {
        KeptScenario scenario = scenarios.find(member, id);
        PlanGround ground = grounds.of(member, scenario.unitId().toString(), ChosenUnit.NONE);
        return ground.ready()
                ? model(new WhatIfPage(ground, tries.of(ground, query.orElseGet(scenario::query)), scenario))
                : Map.of("ground", ground);
    }

    private static Map<String, Object> model(WhatIfPage page) {
        return Map.of("ground", page.ground(), "page", page, "scenarioForm", ScenarioForm.of(page));
    }
}
