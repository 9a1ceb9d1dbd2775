package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Units;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of choices with its form: two statements. */
@Component
class ChoicesPages {

    static final String VIEW = "firstapplication/choices";

    private final ApplicationChoiceRows choices;
    private final Units units;

    ChoicesPages(ApplicationChoiceRows choices, Units units) {
        this.choices = choices;
        this.units = units;
    }

    @Transactional(readOnly = true)
    Map<String, Object> of(Member member) {
        return Map.of(
                "page",
                new ChoicesPage(member, choices.all(member), units.inUse(member)),
                "beginForm",
                BeginForm.fresh());
    }
}
