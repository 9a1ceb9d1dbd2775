package io.waymark.plan.scenario;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries what a change would do; nothing is changed. */
@Controller
class WhatIfController {

    private final WhatIfPages pages;

    WhatIfController(WhatIfPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/roadmap/what-if")
    Reply show(
            Member member,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable ScenarioId scenario,
            @RequestParam MultiValueMap<String, String> parameters,
            ChosenUnit chosen,
            HtmxRequest htmx) {
        WhatIfQuery query = WhatIfAddress.read(parameters);
        Map<String, Object> model = scenario == null
                ? pages.of(member, unit, chosen, query)
                : pages.of(member, scenario, WhatIfAddress.asks(parameters) ? Optional.of(query) : Optional.empty());
        return Reply.shown(model.containsKey("page") ? WhatIfPage.view(htmx) : WhatIfPage.VIEW, model);
    }
}
