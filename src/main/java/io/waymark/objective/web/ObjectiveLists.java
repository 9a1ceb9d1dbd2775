package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.GoalsOfObjectives;
import io.waymark.objective.KeyResultRows;
import io.waymark.objective.ObjectiveRows;
import io.waymark.objective.ShownKeyResult;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of objectives; three statements, whatever its length. */
@Component
class ObjectiveLists {

    private final ObjectiveRows objectives;
    private final KeyResultRows keyResults;
    private final GoalsOfObjectives goals;
    private final Clock clock;

    ObjectiveLists(ObjectiveRows objectives, KeyResultRows keyResults, GoalsOfObjectives goals, Clock clock) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.goals = goals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ObjectiveListPage show(Member member, ListFilters filters) {
        LocalDate today = member.today(clock);
        Map<ObjectiveId, List<ShownKeyResult>> byObjective = keyResults.of(member).stream()
                .filter(it -> !it.dropped())
                .collect(Collectors.groupingBy(ShownKeyResult::objective));
        List<ObjectiveStanding> rows = objectives.of(member).stream()
                .map(it -> new ObjectiveStanding(it, byObjective.getOrDefault(it.id(), List.of()), today))
                .toList();
        return new ObjectiveListPage(member, filters, goals.of(member), rows);
    }
}
