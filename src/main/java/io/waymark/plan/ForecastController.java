package io.waymark.plan;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.forecast.Trial;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says when a unit will stand at its targets. */
@Controller
class ForecastController {

    /** The luck of all forecasts, so that two of them differ by their plans alone. */
    static final long SEED = 1;

    private final PlanGrounds grounds;

    ForecastController(PlanGrounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/orgs/{slug}/roadmap/forecast")
    Reply show(Member member, @RequestParam(defaultValue = "") String unit, ChosenUnit chosen) {
        PlanGround ground = grounds.of(member, unit, chosen);
        return Reply.shown(
                ForecastPage.VIEW,
                ground.ready() ? Map.of("ground", ground, "page", page(ground)) : Map.of("ground", ground));
    }

    private static ForecastPage page(PlanGround ground) {
        WorkAhead ahead = ground.ahead();
        return new ForecastPage(
                ground,
                ahead,
                Forecast.of(
                        ahead.outset(ground.proposed(ahead)),
                        Trial.of(SEED, ahead.calibration().spread())));
    }
}
