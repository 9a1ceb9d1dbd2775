package io.waymark.objective.web;

import io.waymark.objective.Objective;
import io.waymark.organisation.Member;
import java.util.List;

/**
 * The form of a new key result.
 *
 * @param tooLate whether the objective was closed before this was sent
 */
record NewKeyResultPage(
        Member member,
        Objective objective,
        KeyResultForm form,
        List<Member> colleagues,
        Problems problems,
        boolean tooLate) {

    NewKeyResultPage with(KeyResultForm typed, Problems wrong) {
        return new NewKeyResultPage(member, objective, typed, colleagues, wrong, tooLate);
    }

    NewKeyResultPage late(KeyResultForm typed) {
        return new NewKeyResultPage(member, objective, typed, colleagues, problems, true);
    }
}
