package io.waymark.outcome.application.web;

import io.waymark.organisation.Member;
import io.waymark.organisation.Units;
import io.waymark.outcome.application.ApplicationChoices;
import io.waymark.outcome.application.Choice;
import io.waymark.outcome.application.Choosing;
import io.waymark.outcome.application.NewChoice;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The choices of an organisation, and beginning one. */
@Controller
class ChoicesController {

    private final ApplicationChoices choices;
    private final Choosing choosing;
    private final Units units;
    private final Clock clock;

    ChoicesController(ApplicationChoices choices, Choosing choosing, Units units, Clock clock) {
        this.choices = choices;
        this.choosing = choosing;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/first-application")
    ModelAndView show(Member member) {
        return page(member, BeginForm.fresh(), Problems.NONE);
    }

    @PostMapping("/orgs/{slug}/first-application")
    ModelAndView begin(Member member, @RequestParam Map<String, String> fields) {
        Choice.mustBeChangedBy(member);
        BeginForm form = BeginForm.typed(fields);
        Problems problems = form.problems(units.of(member));
        if (!problems.none()) {
            return page(member, form, problems);
        }
        NewChoice wish = form.choice();
        choosing.begin(member, wish, clock);
        return new ModelAndView("redirect:" + Addresses.choice(member, wish.id()));
    }

    private ModelAndView page(Member member, BeginForm form, Problems problems) {
        ChoicesPage page = new ChoicesPage(member, choices.all(member), units.of(member), form, problems);
        return new ModelAndView("outcome/application/choices", Map.of("page", page), problems.status());
    }
}
