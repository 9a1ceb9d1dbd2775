package io.waymark.pulse;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pulses of an organisation, by unit, and the beginning of a new one. */
@Controller
@RequestMapping("/orgs/{slug}/pulses")
class PulsesController {

    private final PulseLists lists;
    private final PulseRuns runs;
    private final Clock clock;

    PulsesController(PulseLists lists, PulseRuns runs, Clock clock) {
        this.lists = lists;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Member member) {
        return new ModelAndView("pulse/list", "page", lists.of(member));
    }

    @Needs(Right.BELONG)
    @PostMapping
    ModelAndView create(Member member, @RequestParam(defaultValue = "") String unit) {
        PulseList list = lists.of(member);
        Optional<Unit> chosen = list.unit(unit);
        return chosen.isPresent()
                ? To.picture(
                        member, runs.begin(member, chosen.get().id(), clock).id())
                : new ModelAndView("pulse/list", Map.of("page", list.refused()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
