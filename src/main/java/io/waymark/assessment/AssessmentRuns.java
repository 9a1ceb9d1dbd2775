package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a lead does with assessments; each call is one transaction with its activity entry. */
@Component
public class AssessmentRuns {

    private static final String SUBJECT = "assessment";

    private final Units units;
    private final Assessments assessments;
    private final Scorecards scorecards;
    private final Milestones milestones;
    private final AssignmentChanges assignments;
    private final Baselines baselines;
    private final PracticeEvidence evidence;
    private final ActivityRecord activity;

    AssessmentRuns(
            Units units,
            Assessments assessments,
            Scorecards scorecards,
            Milestones milestones,
            AssignmentChanges assignments,
            Baselines baselines,
            PracticeEvidence evidence,
            ActivityRecord activity) {
        this.units = units;
        this.assessments = assessments;
        this.scorecards = scorecards;
        this.milestones = milestones;
        this.assignments = assignments;
        this.baselines = baselines;
        this.evidence = evidence;
        this.activity = activity;
    }

    /** Begins an assessment under an id of its own; the same otherwise. */
    @Transactional
    public Assessment begin(Member lead, Plan plan, Clock clock) {
        return begin(lead, new AssessmentId(TimeOrderedId.next()), plan, clock);
    }

    /**
     * Begins an assessment.
     *
     * @param id made with the form, so that a form sent twice begins one; an id that is given already breaks a constraint
     * @throws NotFound where the unit is missing, archived or another tenant's, or an owner who is expected not invited
     */
    @Transactional
    public Assessment begin(Member lead, AssessmentId id, Plan plan, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        units.hold(lead, plan.unit());
        Unit unit = units.find(lead, plan.unit()).filter(it -> !it.archived()).orElseThrow(NotFound::new);
        Assessment assessment = assessments.saveAndFlush(new Assessment(lead, id, plan, unit, clock.instant()));
        activity.add(
                lead,
                clock.instant(),
                "activity.assessment.begun",
                SUBJECT,
                assessment.id().value(),
                Map.of(),
                Map.of("title", assessment.title()));
        assignments.begin(lead, assessment, plan.expected(), clock);
        baselines
                .of(lead, assessment)
                .ifPresent(it -> evidence.carryOver(lead, it.assessment(), assessment.id(), clock));
        return assessment;
    }

    /**
     * Freezes the scorecard in a milestone and closes the assessment.
     *
     * @return what stands in the way, or that it is done
     */
    @Transactional
    public SignOff signOff(Member lead, AssessmentId id, Clock clock) {
        lead.must(Right.SIGN_OFF_ASSESSMENTS);
        Assessment assessment = held(lead, id);
        if (!assessment.open()) {
            return new SignOff.AlreadyDone();
        }
        AgreedRatings agreed = scorecards.agreed(lead, assessment);
        Scorecard scorecard = scorecards.of(assessment, agreed);
        int open = scorecards.asked(assessment, agreed).open(agreed.ratings());
        if (open > 0) {
            return new SignOff.StillOpen(open);
        }
        List<DimensionKey> waiting = assessment.scopes().stream()
                .filter(it -> !(Workflow.judge(Workflow.Step.SIGN_OFF, it.state(), it.actors(lead))
                        instanceof Workflow.Verdict.Allowed))
                .map(Scope::dimension)
                .toList();
        return waiting.isEmpty()
                ? freeze(lead, assessment, scorecard, agreed, clock.instant())
                : new SignOff.NotAccepted(waiting);
    }

    private SignOff freeze(Member lead, Assessment assessment, Scorecard scorecard, AgreedRatings agreed, Instant now) {
        assessment.signOff(now, lead.day(now));
        milestones.take(lead, assessment, scorecard, agreed, now);
        activity.add(
                lead,
                now,
                "activity.assessment.signed-off",
                SUBJECT,
                assessment.id().value(),
                Map.of("state", Assessment.State.OPEN),
                Map.of("state", Assessment.State.SIGNED_OFF, "title", assessment.title()));
        return new SignOff.Done();
    }

    /**
     * Opens a signed-off assessment again. Its milestones stay; the next sign-off takes another.
     *
     * @param reason why, kept in the activity record; must not be blank
     * @return whether it was signed off
     */
    @Transactional
    public boolean reopen(Member lead, AssessmentId id, String reason, Clock clock) {
        lead.must(Right.REOPEN_ASSESSMENTS);
        Assessment assessment = held(lead, id);
        if (assessment.open()) {
            return false;
        }
        String why = reason.strip();
        assessment.reopen();
        activity.add(
                lead,
                clock.instant(),
                "activity.assessment.reopened",
                SUBJECT,
                id.value(),
                Map.of("state", Assessment.State.SIGNED_OFF),
                Map.of("state", Assessment.State.OPEN, "title", assessment.title() + ": " + why, "reason", why));
        return true;
    }

    private Assessment held(Member lead, AssessmentId id) {
        assessments.hold(lead.organisation().value(), id.value());
        assessments.holdScopes(lead.organisation().value(), id.value());
        return assessments.of(lead, id);
    }
}
