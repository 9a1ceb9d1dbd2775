package io.waymark.objective.web;

import io.waymark.objective.Objective;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;

/**
 * The form of an objective.
 *
 * @param objective the one that is changed; null for a new one
 * @param tooLate whether it was closed before this was sent
 */
record EditPage(
        Member member,
        @Nullable Objective objective,
        ObjectiveForm form,
        ObjectiveChoices choices,
        Problems problems,
        boolean tooLate) {

    EditPage with(ObjectiveForm typed, Problems wrong) {
        return new EditPage(member, objective, typed, choices, wrong, tooLate);
    }

    EditPage late(ObjectiveForm typed) {
        return new EditPage(member, objective, typed, choices, problems, true);
    }
}
