package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.GoalsOfObjectives;
import io.waymark.objective.ObjectiveRows;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form of an objective shows and offers; three statements. */
@Component
class ObjectiveEdits {

    private final ObjectiveRows objectives;
    private final GoalsOfObjectives goals;
    private final Members members;
    private final Clock clock;

    ObjectiveEdits(ObjectiveRows objectives, GoalsOfObjectives goals, Members members, Clock clock) {
        this.objectives = objectives;
        this.goals = goals;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    EditPage added(Member member) {
        return new EditPage(
                member, null, choices(member, new ObjectiveId(TimeOrderedId.next()), objectives.of(member)));
    }

    /** @throws NotFound where the objective is missing or another tenant's */
    @Transactional(readOnly = true)
    EditPage changed(Member member, ObjectiveId id) {
        List<ShownObjective> all = objectives.of(member);
        ShownObjective objective =
                all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new EditPage(member, objective, choices(member, id, all));
    }

    /** @param goal id of the goal that it should hang under, as it stands in the URL */
    ObjectiveForm suggested(EditPage page, String goal) {
        return ObjectiveForm.suggested(page.member(), page.choices().goal(goal), endOfQuarter(page.member()));
    }

    private ObjectiveChoices choices(Member member, ObjectiveId id, List<ShownObjective> all) {
        return ObjectiveChoices.of(id, goals.of(member), all, members.colleagues(member));
    }

    private LocalDate endOfQuarter(Member member) {
        LocalDate today = member.today(clock);
        return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }
}
