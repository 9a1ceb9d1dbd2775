package io.waymark.plan;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.plan.forecast.Trial;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.Schedule;
import io.waymark.roadmap.ActionId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries what a change would do; nothing is changed. */
@Controller
class WhatIfController {

    private static final int RUNS = 2_000;

    private final PlanGrounds grounds;

    WhatIfController(PlanGrounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/orgs/{slug}/roadmap/what-if")
    Reply show(
            Member member,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam MultiValueMap<String, String> parameters,
            ChosenUnit chosen,
            HtmxRequest htmx) {
        PlanGround ground = grounds.of(member, unit, chosen);
        return ground.ready()
                ? Reply.shown(
                        WhatIfPage.view(htmx),
                        Map.of("ground", ground, "page", page(ground, WhatIfQuery.of(parameters))))
                : Reply.shown(WhatIfPage.VIEW, Map.of("ground", ground));
    }

    private static WhatIfPage page(PlanGround ground, WhatIfQuery query) {
        WorkAhead ahead = ground.ahead();
        Schedule<ActionId> stands = ground.proposed(ahead);
        WorkAhead changed = ChangedWork.of(ahead, query);
        return new WhatIfPage(
                ground,
                ahead,
                query,
                WhatIf.of(
                        ahead.outset(stands),
                        changed.outset(changed.schedule(stands.slots())),
                        new Trial(
                                ForecastPage.SEED,
                                RUNS,
                                ahead.calibration().spread())));
    }
}
