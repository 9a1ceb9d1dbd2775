package io.waymark.plan.scenario;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.plan.PlanGround;
import io.waymark.plan.PlanGrounds;
import io.waymark.plan.WorkAhead;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of all scenarios of a unit. */
@Component
class ScenarioPages {

    private final PlanGrounds grounds;
    private final ScenarioRows scenarios;
    private final AdoptedScenarios adopted;
    private final Tries tries;

    ScenarioPages(PlanGrounds grounds, ScenarioRows scenarios, AdoptedScenarios adopted, Tries tries) {
        this.grounds = grounds;
        this.scenarios = scenarios;
        this.adopted = adopted;
        this.tries = tries;
    }

    /**
     * @param compare ids of scenarios; those that the unit does not have are left out
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, String unit, ChosenUnit chosen, List<String> compare) {
        PlanGround ground = grounds.of(member, unit, chosen);
        return ground.ready()
                ? Map.of("ground", ground, "page", page(member, ground, compare))
                : Map.of("ground", ground);
    }

    private ScenariosPage page(Member member, PlanGround ground, List<String> compare) {
        WorkAhead ahead = ground.ahead();
        List<KeptScenario> all = scenarios.of(member, ground.unitId());
        List<KeptScenario> wanted =
                all.stream().filter(it -> compare.contains(it.id().toString())).toList();
        return new ScenariosPage(
                ground,
                all.stream()
                        .map(it -> new ScenariosPage.Listed(
                                it, Amendments.of(ground, ahead, it.query()).size(), SinceKept.of(ground, it)))
                        .toList(),
                wanted.isEmpty() ? null : comparison(ground, wanted),
                wanted.size() > Comparison.MOST,
                adopted.of(member, ground.unitId()));
    }

    private Comparison comparison(PlanGround ground, List<KeptScenario> wanted) {
        return new Comparison(
                ground,
                wanted.stream()
                        .limit(Comparison.MOST)
                        .map(it -> new Comparison.Column(it, tries.of(ground, it.query())))
                        .toList());
    }
}
