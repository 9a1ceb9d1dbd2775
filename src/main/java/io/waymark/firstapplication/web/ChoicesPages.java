package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.organisation.Member;
import io.waymark.organisation.Units;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the list of choices with its form: two statements. */
@Component
class ChoicesPages {

    private final ApplicationChoices choices;
    private final Units units;

    ChoicesPages(ApplicationChoices choices, Units units) {
        this.choices = choices;
        this.units = units;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, BeginForm form, Problems problems) {
        ChoicesPage page = new ChoicesPage(member, choices.all(member), units.of(member), form, problems);
        return new ModelAndView("firstapplication/choices", Map.of("page", page), problems.status());
    }
}
