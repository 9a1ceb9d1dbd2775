package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.NamedGoal;
import io.waymark.objective.Objective;
import io.waymark.organisation.Member;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an objective's form offers.
 *
 * @param goals those that are ranked, and those that the objective has to do with already
 * @param others the objectives that it can support, by day
 */
record ObjectiveChoices(List<NamedGoal> goals, List<Objective> others, List<Member> colleagues) {

    /** @param objective the one that is changed; an id that names nothing where it is new */
    static ObjectiveChoices of(
            ObjectiveId objective, List<NamedGoal> goals, List<Objective> all, List<Member> colleagues) {
        List<Objective> its =
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

    boolean offersGoal(String id) {
        return any(goals, it -> it.id().toString().equals(id));
    }

    boolean offersOther(String id) {
        return any(others, it -> it.id().toString().equals(id));
    }

    /** The names of people, goals and objectives with these ids, for reading. */
    String names(Collection<?> ids) {
        List<String> wanted = ids.stream().map(Object::toString).toList();
        return Stream.of(
                        goals.stream()
                                .filter(it -> wanted.contains(it.id().toString()))
                                .map(NamedGoal::statement),
                        others.stream()
                                .filter(it -> wanted.contains(it.id().toString()))
                                .map(Objective::title),
                        colleagues.stream()
                                .filter(it -> wanted.contains(it.person().toString()))
                                .map(Member::name))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    private static <T> boolean any(List<T> list, Predicate<T> wanted) {
        return list.stream().anyMatch(wanted);
    }
}
