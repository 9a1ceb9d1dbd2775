package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves whole topics out of an open assessment because they do not apply, and asks them again; answers stay. */
@Component
public class TopicsLeftOut {

    private final Assessments assessments;
    private final Editions editions;
    private final ActivityRecord activity;

    TopicsLeftOut(Assessments assessments, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.editions = editions;
        this.activity = activity;
    }

    /**
     * Leaves a topic out of questions and figures; where it is left out already its reason changes.
     *
     * @param reason why it does not apply; not blank
     * @return false where the assessment is not open, and nothing was changed
     * @throws NotFound where the assessment, or the topic in its edition, is missing, withdrawn or another tenant's
     */
    @Transactional
    public boolean leaveOut(Member lead, AssessmentId id, TopicKey key, String reason, Clock clock) {
        Assessment assessment = held(lead, id);
        Topic topic = topic(assessment, key);
        if (!assessment.open()) {
            return false;
        }
        assessment.leaveOut(key, reason);
        add(lead, assessment, "activity.assessment.topic-left-out", topic, reason, clock);
        return true;
    }

    /** Asks a topic again; as above. */
    @Transactional
    public boolean askAgain(Member lead, AssessmentId id, TopicKey key, Clock clock) {
        Assessment assessment = held(lead, id);
        Topic topic = topic(assessment, key);
        if (!assessment.open()) {
            return false;
        }
        assessment
                .askAgain(key)
                .ifPresent(it -> add(lead, assessment, "activity.assessment.topic-asked-again", topic, it, clock));
        return true;
    }

    private Assessment held(Member lead, AssessmentId id) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        return assessments.of(lead, id);
    }

    private Topic topic(Assessment assessment, TopicKey key) {
        return editions.find(assessment.edition()).flatMap(it -> it.topic(key)).orElseThrow(NotFound::new);
    }

    private void add(Member lead, Assessment assessment, String what, Topic topic, String reason, Clock clock) {
        activity.add(
                lead,
                clock.instant(),
                what,
                "assessment",
                assessment.id().value(),
                Map.of(),
                Map.of("title", topic.title(), "reason", reason));
    }
}
