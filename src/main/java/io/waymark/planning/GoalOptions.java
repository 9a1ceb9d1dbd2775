package io.waymark.planning;

import io.waymark.form.SelectOption;
import io.waymark.goal.RankedGoal;
import java.util.List;

/** Ranked goals as a form offers them. */
final class GoalOptions {

    private GoalOptions() {}

    static List<SelectOption> of(List<RankedGoal> goals) {
        return goals.stream()
                .map(it -> new SelectOption(it.id(), it.rank() + ". " + it.statement()))
                .toList();
    }
}
