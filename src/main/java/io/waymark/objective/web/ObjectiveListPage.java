package io.waymark.objective.web;

import io.waymark.objective.NamedGoal;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The objectives under the goals as one member sees them.
 *
 * @param goals all of them by rank, retired ones at the end
 * @param rows all objectives, what is due first before the rest
 */
record ObjectiveListPage(Member member, ListFilters filters, List<NamedGoal> goals, List<ObjectiveStanding> rows) {

    public boolean editable() {
        return member.may(Right.SET_OBJECTIVES);
    }

    /** What the filters let through; a goal without objectives is shown where nothing is filtered away. */
    public List<Section> sections() {
        return goals.stream()
                .filter(filters::lets)
                .map(this::section)
                .filter(it ->
                        !it.empty() || !(it.goal().retired() || !filters.owner().isEmpty()))
                .toList();
    }

    /** How many objectives the filters let through. */
    public long shown() {
        return goals.stream()
                .filter(filters::lets)
                .mapToLong(it -> section(it).rows().size())
                .sum();
    }

    /** The goals that a filter or a new objective can name. */
    public List<NamedGoal> ranked() {
        return goals.stream().filter(it -> !it.retired()).toList();
    }

    /** What else an objective supports: ranks of goals and titles of objectives are looked up here. */
    public List<NamedGoal> alsoSupported(ShownObjective objective) {
        return goals.stream()
                .filter(it -> objective.plan().goals().contains(it.id()))
                .toList();
    }

    public List<String> parents(ShownObjective objective) {
        Map<Object, String> titles = rows.stream()
                .collect(Collectors.toMap(
                        it -> it.objective().id(), it -> it.objective().title()));
        return objective.plan().parents().stream()
                .map(it -> titles.getOrDefault(it, ""))
                .sorted()
                .toList();
    }

    private Section section(NamedGoal goal) {
        List<ObjectiveStanding> shown =
                rows.stream().filter(it -> filters.lets(it, member)).toList();
        return new Section(
                goal,
                shown.stream()
                        .filter(it -> it.objective().plan().goal().equals(goal.id()))
                        .toList(),
                shown.stream()
                        .map(ObjectiveStanding::objective)
                        .filter(it -> it.plan().goals().contains(goal.id()))
                        .toList());
    }
}
