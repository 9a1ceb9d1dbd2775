package io.waymark.planning;

import io.waymark.assessment.AssessmentUpgraded;
import io.waymark.goal.GoalsOfAssessments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An assessment that goes on with a newer edition stays about the same goals. */
@Component
class UpgradedGoals {

    private final GoalsOfAssessments goals;

    UpgradedGoals(GoalsOfAssessments goals) {
        this.goals = goals;
    }

    @EventListener
    void bring(AssessmentUpgraded it) {
        goals.bring(it.lead().organisation(), it.from(), it.to());
    }
}
