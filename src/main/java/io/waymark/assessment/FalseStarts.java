package io.waymark.assessment;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoing assessments that were begun by mistake. They stay, so that whoever was told of one can be told that it is gone. */
@Component
public class FalseStarts {

    private final Assessments assessments;
    private final Sql sql;
    private final ActivityRecord activity;

    FalseStarts(Assessments assessments, Sql sql, ActivityRecord activity) {
        this.assessments = assessments;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * Withdraws an assessment into which nobody wrote anything: no answer, no word, no evidence of its own. One that is
     * withdrawn already stays so.
     *
     * @return whether it is withdrawn now; else somebody wrote into it first
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public boolean withdraw(Member lead, AssessmentId id, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        Assessment assessment = assessments.ever(lead, id).orElseThrow(NotFound::new);
        if (assessment.open() && !written(lead, id)) {
            assessment.withdraw();
            record(lead, assessment, clock);
        }
        return assessment.withdrawn();
    }

    private boolean written(Member lead, AssessmentId id) {
        return sql.of(lead, """
                select exists (
                    select from written_in_assessment
                    where organisation_id = :organisation and assessment_id = :assessment)
                """).with("assessment", id).one(Boolean.class);
    }

    private void record(Member lead, Assessment assessment, Clock clock) {
        activity.add(
                lead,
                clock.instant(),
                "activity.assessment.withdrawn",
                "assessment",
                assessment.id().value(),
                Map.of("state", Assessment.State.OPEN),
                Map.of("state", Assessment.State.WITHDRAWN, "title", assessment.title()));
    }
}
