package io.waymark.plan;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says when a unit will stand at its targets. */
@Controller
class ForecastController {

    private final PlanGrounds grounds;

    ForecastController(PlanGrounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/orgs/{slug}/roadmap/forecast")
    Reply show(Member member, @RequestParam(defaultValue = "") String unit, ChosenUnit chosen) {
        PlanGround ground = grounds.of(member, unit, chosen);
        return Reply.shown(
                ForecastPage.VIEW,
                ground.ready() ? Map.of("ground", ground, "page", ForecastPage.of(ground)) : Map.of("ground", ground));
    }
}
