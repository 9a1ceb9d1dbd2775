package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ListedChoice;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import java.util.List;

/** The choices of an organisation, and the form to begin one. */
record ChoicesPage(Member member, List<ListedChoice> choices, List<Unit> units, BeginForm form, Problems problems) {

    public boolean editable() {
        return member.may(Right.COMPARE_APPLICATIONS);
    }

    /** Whether the form stands open: there is nothing else to do, or it came back. */
    public boolean beginning() {
        return choices.isEmpty() || !problems.none();
    }
}
