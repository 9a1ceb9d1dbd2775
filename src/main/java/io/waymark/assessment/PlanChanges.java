package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what was planned of an open assessment, each change with its activity entry: what stood before, and what stands now. */
@Component
public class PlanChanges {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Editions editions;
    private final ActivityRecord activity;

    PlanChanges(Assessments assessments, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.editions = editions;
        this.activity = activity;
    }

    /** What became of a wish. */
    public sealed interface Result {

        /** It stands as wished. */
        record Done() implements Result {}

        /** Somebody changed the plan or signed the assessment off first; nothing was changed now. */
        record Stale(Assessment now) implements Result {}
    }

    /**
     * Gives an assessment another title, other targets, other questions; its figures follow. A wish that would change nothing is done already.
     *
     * @param seen {@linkplain ChangedPlan#seen() the plan} that the member had on the screen
     * @param wish a level for each dimension, one that the edition asks about
     * @throws NotFound where it is missing, withdrawn or another tenant's
     */
    @Transactional
    public Result change(Member lead, AssessmentId id, String seen, ChangedPlan wish, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        Assessment assessment = assessments.of(lead, id);
        ChangedPlan before = ChangedPlan.of(assessment);
        if (before.equals(wish)) {
            return new Result.Done();
        }
        if (!assessment.open() || !before.seen().equals(seen)) {
            return new Result.Stale(assessment);
        }
        assessment.replan(wish);
        record(lead, assessment, before, wish, clock);
        return new Result.Done();
    }

    private void record(Member lead, Assessment assessment, ChangedPlan before, ChangedPlan wish, Clock clock) {
        if (!before.title().equals(wish.title())) {
            add(
                    lead,
                    assessment,
                    "activity.assessment.renamed",
                    Map.of("named", before.title()),
                    Map.of("named", wish.title(), "title", wish.title()),
                    clock);
        }
        if (before.path() != wish.path()) {
            add(
                    lead,
                    assessment,
                    "activity.assessment.asks",
                    Map.of("path", before.path()),
                    Map.of("path", wish.path(), "title", assessment.title()),
                    clock);
        }
        if (before.presumed() != wish.presumed()) {
            add(
                    lead,
                    assessment,
                    wish.presumed() ? "activity.assessment.presumed" : "activity.assessment.presumed-no-more",
                    Map.of("presumed", before.presumed()),
                    Map.of("presumed", wish.presumed(), "title", assessment.title()),
                    clock);
        }
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        edition.dimensions().stream()
                .filter(it -> before.targets().of(it.key()) != wish.targets().of(it.key()))
                .forEach(it -> add(
                        lead,
                        assessment,
                        "activity.assessment.aimed",
                        Map.of("target", before.targets().of(it.key())),
                        Map.of("target", wish.targets().of(it.key()), "title", it.title()),
                        clock));
    }

    private void add(
            Member lead, Assessment assessment, String what, Map<String, ?> before, Map<String, ?> after, Clock clock) {
        activity.add(lead, clock.instant(), what, SUBJECT, assessment.id().value(), before, after);
    }
}
