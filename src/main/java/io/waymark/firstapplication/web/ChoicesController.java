package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Choosing;
import io.waymark.firstapplication.NewChoice;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Units;
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

    private final ChoicesPages pages;
    private final Choosing choosing;
    private final Units units;
    private final Clock clock;

    ChoicesController(ChoicesPages pages, Choosing choosing, Units units, Clock clock) {
        this.pages = pages;
        this.choosing = choosing;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/first-application")
    ModelAndView show(Member member) {
        return pages.show(member, BeginForm.fresh(), Problems.NONE);
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping("/orgs/{slug}/first-application")
    ModelAndView begin(Member member, @RequestParam Map<String, String> fields) {
        BeginForm form = BeginForm.typed(fields);
        Problems problems = form.problems(units.of(member));
        if (!problems.none()) {
            return pages.show(member, form, problems);
        }
        NewChoice wish = form.choice();
        choosing.begin(member, wish, clock);
        return new ModelAndView("redirect:" + Addresses.choice(member, wish.id()));
    }
}
