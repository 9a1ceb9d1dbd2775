package io.waymark.planning;

import io.waymark.content.Edition;
import io.waymark.content.Level;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new assessment.
 *
 * @param problems what is wrong with it, in the order of the page
 */
record PlanPage(Member member, PlanChoices choices, PlanForm form, List<PlanCheck.PlanProblem> problems) {

    /** The problem of one field, if it has one. */
    public PlanCheck.@Nullable PlanProblem problem(String field) {
        return problems.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The edition that the form is about. */
    public Edition edition() {
        return choices.edition(form).orElseGet(() -> choices.editions().getFirst());
    }

    /** The levels that can be aimed at: those that the edition asks about. */
    public List<Level> levels() {
        return edition().asked().stream().map(edition()::level).toList();
    }

    public Unit.Kind[] kinds() {
        return Unit.Kind.values();
    }
}
