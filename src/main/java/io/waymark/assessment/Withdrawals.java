package io.waymark.assessment;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Units;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking assessments out of all lists and figures while nothing of them is signed, and bringing them back. What was answered
 * stays stored and cannot be changed meanwhile; whoever was told of one can be told that it is gone.
 */
@Component
public class Withdrawals {

    private static final String WITHDRAWN = "activity.assessment.withdrawn";

    private final Assessments assessments;
    private final Units units;
    private final Sql sql;
    private final ActivityRecord activity;

    Withdrawals(Assessments assessments, Units units, Sql sql, ActivityRecord activity) {
        this.assessments = assessments;
        this.units = units;
        this.sql = sql;
        this.activity = activity;
    }

    /** What became of a wish to withdraw. */
    public enum Outcome {
        WITHDRAWN,
        /** Somebody wrote into it, and no reason was given. */
        NO_REASON,
        /** It was signed off, now or once. */
        SIGNED
    }

    /**
     * Withdraws an assessment. One that is withdrawn already stays so.
     *
     * @param reason may be empty where nobody wrote anything into it: no answer, no word, no evidence of its own
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public Outcome withdraw(Member lead, AssessmentId id, String reason, Clock clock) {
        Assessment assessment = held(lead, id);
        if (assessment.withdrawn()) {
            return Outcome.WITHDRAWN;
        }
        if (!assessment.open() || signed(lead, id)) {
            return Outcome.SIGNED;
        }
        if (reason.isEmpty() && written(lead, id)) {
            return Outcome.NO_REASON;
        }
        assessment.withdraw();
        record(lead, assessment, WITHDRAWN, Assessment.State.OPEN, reason, clock);
        return Outcome.WITHDRAWN;
    }

    /**
     * Opens a withdrawn assessment again, with all that was answered in it; a second time changes nothing.
     *
     * @return false where its unit is archived, which has to come back first
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public boolean bringBack(Member lead, AssessmentId id, Clock clock) {
        Assessment assessment = held(lead, id);
        if (!assessment.withdrawn()) {
            return true;
        }
        if (units.find(lead, assessment.unit()).orElseThrow(NotFound::new).archived()) {
            return false;
        }
        assessment.bringBack();
        record(lead, assessment, "activity.assessment.returned", Assessment.State.WITHDRAWN, "", clock);
        return true;
    }

    /**
     * Who withdrew it last, when and why.
     *
     * @throws NotFound where nobody did
     */
    @Transactional(readOnly = true)
    public Withdrawal of(Member member, AssessmentId id) {
        return sql.of(member, """
                select p.name as who, a.at, coalesce(a.after ->> 'reason', '') as reason
                from activity a join person p on p.id = a.person_id
                where a.organisation_id = :organisation and a.subject_id = :assessment and a.what = :what
                order by a.at desc, a.id desc limit 1
                """)
                .with("assessment", id)
                .with("what", WITHDRAWN)
                .one(Withdrawal.class);
    }

    /** Whether a result of it was ever signed; one statement. */
    @Transactional(readOnly = true)
    public boolean signed(Member member, AssessmentId id) {
        return asked(member, id, "milestone");
    }

    /** Whether somebody wrote into it; one statement. */
    @Transactional(readOnly = true)
    public boolean written(Member member, AssessmentId id) {
        return asked(member, id, "written_in_assessment");
    }

    private Assessment held(Member lead, AssessmentId id) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        return assessments.ever(lead, id).orElseThrow(NotFound::new);
    }

    private boolean asked(Member member, AssessmentId id, String of) {
        return sql.of(member, "select exists (select from " + of + """
                 where organisation_id = :organisation and assessment_id = :assessment)
                """)
                .with("assessment", id)
                .one(Boolean.class);
    }

    private void record(
            Member lead, Assessment assessment, String what, Assessment.State before, String reason, Clock clock) {
        Assessment.State after = assessment.withdrawn() ? Assessment.State.WITHDRAWN : Assessment.State.OPEN;
        activity.add(
                lead,
                clock.instant(),
                what,
                "assessment",
                assessment.id().value(),
                Map.of("state", before),
                Map.of("state", after, "title", assessment.title(), "reason", reason));
    }
}
