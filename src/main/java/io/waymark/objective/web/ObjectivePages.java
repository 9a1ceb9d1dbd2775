package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.GoalsOfObjectives;
import io.waymark.objective.KeyResultRows;
import io.waymark.objective.NamedGoal;
import io.waymark.objective.ObjectivePlan;
import io.waymark.objective.ObjectiveRows;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of an objective; four statements, whatever hangs on it. */
@Component
class ObjectivePages {

    static final String VIEW = "objective/objective";

    private final ObjectiveRows objectives;
    private final KeyResultRows keyResults;
    private final GoalsOfObjectives goals;
    private final Clock clock;

    ObjectivePages(ObjectiveRows objectives, KeyResultRows keyResults, GoalsOfObjectives goals, Clock clock) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.goals = goals;
        this.clock = clock;
    }

    /** @throws NotFound where the objective is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, ObjectiveId id) {
        return Map.of("page", page(member, id), "objectiveClosingForm", new ObjectiveClosingForm(""));
    }

    private ObjectivePage page(Member member, ObjectiveId id) {
        List<ShownObjective> all = objectives.of(member);
        ShownObjective objective =
                all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new ObjectivePage(
                member,
                objective,
                keyResults.of(member, id),
                goals(member, objective.plan()),
                all.stream()
                        .filter(it -> objective.plan().parents().contains(it.id()))
                        .toList(),
                all.stream().filter(it -> it.plan().parents().contains(id)).toList(),
                member.today(clock));
    }

    private List<NamedGoal> goals(Member member, ObjectivePlan plan) {
        return goals.of(member).stream()
                .filter(it -> plan.goal().equals(it.id()) || plan.goals().contains(it.id()))
                .toList();
    }
}
