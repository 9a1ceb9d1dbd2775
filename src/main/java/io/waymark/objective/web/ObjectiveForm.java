package io.waymark.objective.web;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.Objective;
import io.waymark.objective.ObjectivePlan;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An objective as it was typed.
 *
 * @param goals ids of what else it supports
 * @param parents ids of the objectives that it supports
 * @param key made with the form; becomes the id of a new objective, so that a form sent twice sets one
 * @param version what the member had on the screen; empty for a new one
 */
record ObjectiveForm(
        String title,
        String why,
        String goal,
        String owner,
        String due,
        List<String> goals,
        List<String> parents,
        String key,
        String version) {

    ObjectiveForm(
            @Nullable String title,
            @Nullable String why,
            @Nullable String goal,
            @Nullable String owner,
            @Nullable String due,
            @Nullable List<String> goals,
            @Nullable List<String> parents,
            @Nullable String key,
            @Nullable String version) {
        this.title = Typed.text(title);
        this.why = Typed.text(why);
        this.goal = Typed.text(goal);
        this.owner = Typed.text(owner);
        this.due = Typed.text(due);
        this.goals = Typed.texts(goals);
        this.parents = Typed.texts(parents);
        this.key = Typed.text(key);
        this.version = Typed.text(version);
    }

    /** What the member most likely wants: their own objective until the end of the quarter. */
    static ObjectiveForm suggested(Member member, String goal, LocalDate due) {
        return new ObjectiveForm(
                "",
                "",
                goal,
                member.person().toString(),
                due.toString(),
                List.of(),
                List.of(),
                TimeOrderedId.next().toString(),
                "");
    }

    /** The form of what stands. */
    static ObjectiveForm of(Objective objective) {
        ObjectivePlan plan = objective.plan();
        return new ObjectiveForm(
                plan.title(),
                plan.why(),
                plan.goal().toString(),
                Objects.toString(plan.owner(), ""),
                plan.dueOn().toString(),
                plan.goals().stream().map(GoalId::toString).toList(),
                plan.parents().stream().map(ObjectiveId::toString).toList(),
                "",
                String.valueOf(objective.version()));
    }

    /** Call only when {@link ObjectiveCheck} finds nothing wrong. */
    ObjectivePlan plan(List<Member> colleagues) {
        return new ObjectivePlan(
                GoalId.of(goal),
                title,
                why,
                Typed.colleague(owner, colleagues).orElse(null),
                Typed.day(due).orElseThrow(),
                goals.stream().map(GoalId::of).collect(Collectors.toSet()),
                parents.stream().map(ObjectiveId::of).collect(Collectors.toSet()));
    }

    ObjectiveId id() {
        return ObjectiveId.of(key);
    }

    int seen() {
        return Integer.parseInt(version);
    }

    /** The fields by name, to be sent once more over the version that stands now. */
    Map<String, List<String>> over(int current) {
        return Map.of(
                "title", List.of(title),
                "why", List.of(why),
                "goal", List.of(goal),
                "owner", List.of(owner),
                "due", List.of(due),
                "goals", goals,
                "parents", parents,
                "version", List.of(String.valueOf(current)));
    }
}
