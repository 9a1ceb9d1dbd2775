package io.waymark.assessment;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a lead and the respondents do with assessments; each call is one transaction with its activity entry. */
@Component
public class AssessmentRuns {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Answers answers;
    private final Scorecards scorecards;
    private final Milestones milestones;
    private final ActivityRecord activity;

    AssessmentRuns(
            Assessments assessments,
            Answers answers,
            Scorecards scorecards,
            Milestones milestones,
            ActivityRecord activity) {
        this.assessments = assessments;
        this.answers = answers;
        this.scorecards = scorecards;
        this.milestones = milestones;
        this.activity = activity;
    }

    /** Begins an assessment. */
    @Transactional
    public Assessment begin(Member lead, Plan plan, Clock clock) {
        lead.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        Assessment assessment = assessments.save(new Assessment(lead, plan, clock.instant()));
        activity.add(
                lead,
                clock.instant(),
                "activity.assessment.begun",
                SUBJECT,
                assessment.id().value(),
                Map.of(),
                Map.of("title", assessment.title()));
        return assessment;
    }

    /** Saves the member's answer; its history is its record. */
    @Transactional
    public SaveResult save(Member member, Save save, Clock clock) {
        return answers.save(member, save, clock.instant());
    }

    /** How many practices of the saved answer's topic anybody answered; joins the save's transaction. */
    @Transactional
    public int given(Member member, Save save) {
        return answers.given(member, save.assessment(), save.practice().topic());
    }

    /**
     * Freezes the scorecard in a milestone and closes the assessment.
     *
     * @return what stands in the way, or that it is done
     */
    @Transactional
    public SignOff signOff(Member lead, AssessmentId id, Clock clock) {
        lead.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        assessments.hold(lead.organisation().value(), id.value());
        Assessment assessment = assessments.of(lead, id);
        if (!assessment.open()) {
            return new SignOff.AlreadyDone();
        }
        var scorecard = scorecards.of(lead, assessment);
        if (scorecard.provisional()) {
            return new SignOff.StillOpen(scorecard.open());
        }
        Instant now = clock.instant();
        assessment.signOff(now);
        milestones.take(lead, assessment, scorecard, now);
        activity.add(
                lead,
                now,
                "activity.assessment.signed-off",
                SUBJECT,
                id.value(),
                Map.of("state", Assessment.State.OPEN),
                Map.of("state", Assessment.State.SIGNED_OFF, "title", assessment.title()));
        return new SignOff.Done();
    }
}
