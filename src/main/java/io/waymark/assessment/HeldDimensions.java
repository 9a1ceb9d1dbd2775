package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds dimensions while somebody works on them, and notes what was done; joins the transaction of the work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldDimensions {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Editions editions;
    private final ActivityRecord activity;

    HeldDimensions(Assessments assessments, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.editions = editions;
        this.activity = activity;
    }

    /**
     * Holds a dimension: others who work on it wait.
     *
     * @throws NotFound where it or its assessment is missing or another tenant's
     */
    HeldDimension hold(Member member, AssessmentId id, DimensionKey key, Instant now) {
        assessments.holdScope(member.organisation().value(), id.value(), key.value());
        Assessment assessment = assessments.of(member, id);
        Dimension dimension = editions.find(assessment.edition())
                .flatMap(it -> it.dimension(key))
                .orElseThrow(NotFound::new);
        return new HeldDimension(member, assessment, assessment.scope(key).orElseThrow(NotFound::new), dimension, now);
    }

    /** Lays the answers side by side, at once for the SQL that follows; a second time changes nothing. */
    boolean open(HeldDimension held, Scope.Opening because, String what) {
        boolean opened = held.scope().open(held.member(), because, held.now());
        if (opened) {
            note(held, what);
            assessments.flush();
        }
        return opened;
    }

    /** Moves the dimension on. */
    WorkResult move(HeldDimension held, Workflow.State to, String what) {
        note(held, what, Map.of("state", held.state()), Map.of("title", title(held), "state", to));
        held.scope().move(to);
        return new WorkResult.Done(to);
    }

    /** Notes what was done without moving the dimension. */
    void note(HeldDimension held, String what) {
        note(held, what, Map.of(), Map.of("title", title(held)));
    }

    private void note(HeldDimension held, String what, Map<String, ?> before, Map<String, ?> after) {
        activity.add(held.member(), held.now(), what, SUBJECT, held.id().value(), before, after);
    }

    private static String title(HeldDimension held) {
        return held.dimension().title();
    }
}
