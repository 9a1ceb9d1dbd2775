package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes which goals an open assessment is about. */
@Component
class AimedGoals {

    private final Assessments assessments;
    private final GoalsOfAssessments goals;

    AimedGoals(Assessments assessments, GoalsOfAssessments goals) {
        this.assessments = assessments;
        this.goals = goals;
    }

    /** What became of a wish. */
    enum Result {
        DONE,
        /** Somebody chose others first; nothing was changed now. */
        STALE,
        /** The assessment takes no change any more. */
        CLOSED
    }

    /**
     * Chooses its goals; a wish that would change nothing is done already.
     *
     * @throws NotFound where the assessment is missing, withdrawn or another tenant's
     */
    @Transactional
    public Result choose(Member lead, AssessmentId id, String seen, Set<GoalId> wanted, Clock clock) {
        assessments.hold(lead.organisation().value(), id.value());
        Assessment assessment = assessments.of(lead, id);
        Set<GoalId> standing = goals.of(lead, id);
        if (!assessment.open()) {
            return Result.CLOSED;
        }
        if (!standing.equals(wanted) && !AimedGoalsForm.seen(standing).equals(seen)) {
            return Result.STALE;
        }
        goals.choose(lead, id, assessment.title(), wanted, clock.instant());
        return Result.DONE;
    }
}
