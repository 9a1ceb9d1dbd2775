package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment at a glance.
 *
 * @param newer the edition that it could go on with; null for none
 * @param activity what was done with it, the newest first
 */
record OverviewPage(
        Member member,
        Assessment assessment,
        Edition edition,
        @Nullable Edition newer,
        List<DimensionLine> dimensions,
        List<Activity> activity) {

    /** What the member reviews and can accept or send back now; empty where nothing is in review or others review it. */
    public List<Dimension> toReview() {
        return dimensions.stream()
                .filter(it -> it.state() == Workflow.State.SUBMITTED
                        && it.scope().actors(member).contains(Workflow.Actor.REVIEWER))
                .map(DimensionLine::dimension)
                .toList();
    }

    /** What was sent back to the member, who answers in it. */
    public List<Dimension> sentBack() {
        return dimensions.stream()
                .filter(it -> it.state() == Workflow.State.SENT_BACK && it.mine())
                .map(DimensionLine::dimension)
                .toList();
    }

    /** Whether nobody has answered anything yet, so that its beginning can be undone. */
    public boolean untouched() {
        return assessment.open() && !progress().started();
    }

    /** Whether the member answers anything now. */
    public boolean answers() {
        return dimensions.stream().anyMatch(DimensionLine::mine);
    }

    public AnsweringProgress progress() {
        return dimensions.stream().map(DimensionLine::progress).reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }

    /** The dimension in which the member goes on: one that they began, else one that they have not; null when done. */
    public @Nullable DimensionLine next() {
        List<DimensionLine> left = dimensions.stream()
                .filter(it -> it.mine() && !it.own().progress().done())
                .toList();
        return left.stream()
                .filter(it -> it.own().progress().started())
                .findFirst()
                .or(() -> left.stream().findFirst())
                .orElse(null);
    }

    /** Whether the member has answered all that they answer for, while others have not. */
    public boolean waiting() {
        return next() == null && !progress().done() && dimensions.stream().anyMatch(DimensionLine::mine);
    }

    /** A state of work as the look names it: {@code todo}, {@code progress} or {@code done}. */
    public String state(AnsweringProgress progress) {
        if (progress.done()) {
            return "done";
        }
        return progress.started() ? "progress" : "todo";
    }
}
