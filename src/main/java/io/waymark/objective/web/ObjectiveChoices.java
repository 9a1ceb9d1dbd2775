package io.waymark.objective.web;

import io.waymark.form.SelectOption;
import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.NamedGoal;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What an objective's form offers.
 *
 * @param goals those that are ranked, and those that the objective has to do with already
 * @param others the objectives that it can support, by day
 */
record ObjectiveChoices(List<NamedGoal> goals, List<ShownObjective> others, List<Member> colleagues) {

    /** @param objective the one that is changed; an id that names nothing where it is new */
    static ObjectiveChoices of(
            ObjectiveId objective, List<NamedGoal> goals, List<ShownObjective> all, List<Member> colleagues) {
        List<ShownObjective> its =
                all.stream().filter(it -> it.id().equals(objective)).toList();
        return new ObjectiveChoices(
                goals.stream()
                        .filter(goal -> !goal.retired()
                                || any(
                                        its,
                                        it -> it.plan().goal().equals(goal.id())
                                                || it.plan().goals().contains(goal.id())))
                        .toList(),
                all.stream()
                        .filter(other -> !other.id().equals(objective))
                        .filter(other -> !other.closed()
                                || any(its, it -> it.plan().parents().contains(other.id())))
                        .toList(),
                colleagues);
    }

    /** The goal that an address names; null where none is offered so. */
    @Nullable
    GoalId goal(String id) {
        return goals.stream()
                .map(NamedGoal::id)
                .filter(it -> it.toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<SelectOption> goalOptions() {
        return goals.stream()
                .map(it -> new SelectOption(it.id(), it.retired() ? it.statement() : it.rank() + ". " + it.statement()))
                .toList();
    }

    public List<SelectOption> otherOptions() {
        return others.stream().map(it -> new SelectOption(it.id(), it.title())).toList();
    }

    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** Says what of the form is not offered. */
    void judge(ObjectiveForm form, BindingResult problems) {
        if (form.goal() != null && !offersGoal(form.goal())) {
            problems.rejectValue("goal", "objectives.error.goal");
        }
        if (form.owner() != null && !any(colleagues, it -> it.person().equals(form.owner()))) {
            problems.rejectValue("owner", "objectives.error.owner");
        }
        if (form.goals() != null && !form.goals().stream().allMatch(this::offersGoal)) {
            problems.rejectValue("goals", "objectives.error.goals");
        }
        if (form.parents() != null
                && !form.parents().stream()
                        .allMatch(parent -> any(others, it -> it.id().equals(parent)))) {
            problems.rejectValue("parents", "objectives.error.parents");
        }
    }

    private boolean offersGoal(GoalId id) {
        return any(goals, it -> it.id().equals(id));
    }

    /** The names of people, goals and objectives with these ids, for reading. */
    String names(Collection<?> ids) {
        return Stream.of(
                        goals.stream().filter(it -> ids.contains(it.id())).map(NamedGoal::statement),
                        others.stream().filter(it -> ids.contains(it.id())).map(ShownObjective::title),
                        colleagues.stream()
                                .filter(it -> ids.contains(it.person()))
                                .map(Member::name))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    private static <T> boolean any(List<T> list, Predicate<T> wanted) {
        return list.stream().anyMatch(wanted);
    }
}
