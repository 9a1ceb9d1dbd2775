package io.waymark.outcome;

import io.waymark.content.GoalTheme;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;

/**
 * The ranked goals as one member sees them.
 *
 * @param themes what a new goal can be about
 * @param form a new goal, as far as it was typed
 * @param problems field to message key, where the form was refused
 */
record GoalsPage(
        Member member, List<RankedGoal> goals, List<GoalTheme> themes, GoalForm form, Map<String, String> problems) {

    public boolean editable() {
        return GoalRanking.changedBy(member);
    }

    /** The theme's words; a theme that the edition dropped keeps its key. */
    public String titleOf(String theme) {
        return themes.stream()
                .filter(it -> it.key().equals(theme))
                .map(GoalTheme::title)
                .findFirst()
                .orElse(theme);
    }
}
