package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ListedChoice;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import java.util.List;

/** The choices of an organisation, and the units for which one can be begun. */
record ChoicesPage(Member member, List<ListedChoice> choices, List<Unit> units) {

    public boolean editable() {
        return member.may(Right.COMPARE_APPLICATIONS);
    }

    public List<SelectOption> subjects() {
        return units.stream().map(it -> new SelectOption(it.id(), it.name())).toList();
    }
}
