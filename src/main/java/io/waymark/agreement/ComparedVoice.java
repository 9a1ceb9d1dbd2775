package io.waymark.agreement;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Basis;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.scoring.Rating;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one respondent says of a practice; without a rating where they wrote a note only. */
record ComparedVoice(Member who, AnswerContent content) {

    private static final Set<Role> ABOVE = Set.of(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);

    public String name() {
        return who.name();
    }

    /** The voice where one of several is chosen. */
    public SelectOption asOption() {
        return new SelectOption(who.person(), name());
    }

    /** The first letters of the first and the last name, for example "TH". */
    public String initials() {
        String[] names = who.name().strip().split("\\s+", -1);
        String first = letter(names[0]);
        return names.length == 1 ? first : first + letter(names[names.length - 1]);
    }

    public @Nullable Rating rating() {
        return content.rating();
    }

    public boolean carriedOver() {
        return content.basis() == Basis.CARRIED_OVER;
    }

    boolean says(Rating rating) {
        return content.rating() == rating;
    }

    /** Whether they look at the work from above; everybody else does it. */
    boolean leads() {
        return !Collections.disjoint(who.roles(), ABOVE);
    }

    private static String letter(String name) {
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
