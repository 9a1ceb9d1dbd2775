package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts an assessment of the newer edition in the place of another, with what still holds, and tells everybody who answers. */
@Component
class GoingOn {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final UpgradeRows rows;
    private final UpgradeNotices notices;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;

    GoingOn(
            Assessments assessments,
            UpgradeRows rows,
            UpgradeNotices notices,
            ActivityRecord activity,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.rows = rows;
        this.notices = notices;
        this.activity = activity;
        this.events = events;
    }

    /** The one that takes its place; call with the earlier one held. */
    AssessmentId with(Member lead, Assessment before, Upgrade upgrade, Instant now) {
        AssessmentId id = new AssessmentId(TimeOrderedId.next());
        Set<DimensionKey> anew = upgrade.anew(before.questions());
        before.upgrade();
        Assessment after = assessments.saveAndFlush(new Assessment(before, id, upgrade.later(), anew, now));
        rows.bring(lead, before.id(), id, upgrade, now);
        List<DimensionKey> settled = after.scopes().stream()
                .map(Scope::dimension)
                .filter(it -> !anew.contains(it))
                .toList();
        rows.handIns(lead, before.id(), id, settled);
        events.publishEvent(new AssessmentUpgraded(lead, before.id(), id, upgrade, now));
        notices.tell(lead, after, upgrade, now);
        record(lead, before, before.id(), upgrade, now);
        record(lead, before, id, upgrade, now);
        return id;
    }

    /** In the record of both: where somebody looks for it later. */
    private void record(Member lead, Assessment before, AssessmentId subject, Upgrade upgrade, Instant now) {
        activity.add(
                lead,
                now,
                "activity.assessment.upgraded",
                SUBJECT,
                subject.value(),
                Map.of("edition", upgrade.earlier().id().version()),
                Map.of(
                        "edition",
                        upgrade.later().id().version(),
                        "title",
                        before.title() + " → " + upgrade.later().id().version()));
    }
}
