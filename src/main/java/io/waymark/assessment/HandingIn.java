package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From answers given alone to answers laid side by side: respondents hand in, and the comparison opens by itself when all
 * are in, or when a lead decides so.
 */
@Component
public class HandingIn {

    private final HeldDimensions dimensions;
    private final Editions editions;
    private final Parts parts;
    private final Turnouts turnouts;
    private final HandIns handIns;

    HandingIn(HeldDimensions dimensions, Editions editions, Parts parts, Turnouts turnouts, HandIns handIns) {
        this.dimensions = dimensions;
        this.editions = editions;
        this.parts = parts;
        this.turnouts = turnouts;
        this.handIns = handIns;
    }

    /** The member says of their part: that is what I think. */
    @Transactional
    public WorkResult handIn(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        HeldDimension held = dimensions.hold(member, id, dimension, clock.instant());
        if (!held.state().open()) {
            return held.refused();
        }
        int open = left(held).orElseThrow(NotFound::new);
        if (open > 0) {
            return new WorkResult.StillOpen(open);
        }
        if (add(held)) {
            dimensions.note(held, "activity.dimension.handed-in");
        }
        stillAlone(held);
        return new WorkResult.Done(held.state());
    }

    /** The member is not done after all; possible until the comparison opens. */
    @Transactional
    public WorkResult takeBack(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        HeldDimension held = dimensions.hold(member, id, dimension, clock.instant());
        if (!held.state().open()) {
            return held.refused();
        }
        if (held.scope().openedAt().isPresent()) {
            return new WorkResult.Compared();
        }
        if (handIns.remove(member, id, dimension)) {
            dimensions.note(held, "activity.dimension.hand-in-taken-back");
        }
        return new WorkResult.Done(held.state());
    }

    /** A lead lays the answers side by side though not everybody is in. */
    @Transactional
    public WorkResult openComparison(Member lead, AssessmentId id, DimensionKey dimension, Clock clock) {
        lead.must(Right.OPEN_COMPARISONS);
        HeldDimension held = dimensions.hold(lead, id, dimension, clock.instant());
        if (!held.state().open()) {
            return held.refused();
        }
        dimensions.open(held, Scope.Opening.LEAD, "activity.dimension.opened-by-lead");
        return new WorkResult.Done(held.state());
    }

    /**
     * Who submits says of their own part that they are done; where they answer alone the submission says so. Then the
     * comparison opens if nobody else is left.
     *
     * @return how many people the comparison waits for; 0 once it is open
     */
    int withSubmission(HeldDimension held) {
        if (left(held).filter(it -> it == 0).isPresent() && add(held) && !onlyBy(held)) {
            dimensions.note(held, "activity.dimension.handed-in");
        }
        return stillAlone(held);
    }

    /** Whether nobody but the member answers in the dimension. */
    boolean onlyBy(HeldDimension held) {
        return turnouts.of(held.member(), held.assessment())
                .onlyBy(held.member().person(), held.key());
    }

    /** Everybody answers again: their word of before no longer stands. */
    void again(HeldDimension held) {
        handIns.clear(held.member(), held.id(), held.key());
    }

    private boolean add(HeldDimension held) {
        return handIns.add(held.member(), held.id(), held.key(), held.now());
    }

    /** How many people the comparison waits for; where it waits for nobody it opens. */
    private int stillAlone(HeldDimension held) {
        if (held.scope().openedAt().isPresent()) {
            return 0;
        }
        int notIn = (int) turnouts.of(held.member(), held.assessment()).in(held.key()).stream()
                .filter(it -> !it.in())
                .count();
        if (notIn == 0) {
            dimensions.open(held, Scope.Opening.ALL_IN, "activity.dimension.all-in");
        }
        return notIn;
    }

    /** How many of their own questions the member has left; empty where they answer none. */
    private Optional<Integer> left(HeldDimension held) {
        Part part = parts.of(held.member(), held.id());
        Edition edition = editions.find(held.assessment().edition()).orElseThrow(NotFound::new);
        return part.answersAnyOf(held.dimension())
                ? Optional.of(Journey.of(held.assessment().asks(edition), part)
                        .progress(held.key())
                        .left())
                : Optional.empty();
    }
}
