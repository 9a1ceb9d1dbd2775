package io.waymark.questionnaire;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Workflow;
import io.waymark.assessment.page.Mark;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;

/**
 * Answers to be checked before sign-off.
 *
 * @param topics all of the assessment, in order
 */
record CheckPage(Member member, Assessment assessment, Edition edition, CheckFilter filter, List<CheckedTopic> topics) {

    /** More would push the answers out of sight. */
    private static final int FEW = 10;

    /** The topics of the filter's dimension; without one those that the member answers, or all if they answer none. */
    List<CheckedTopic> looked() {
        return topics.stream()
                .filter(it -> filter.dimension() == null
                        ? it.mine() || readsOnly()
                        : filter.is(it.dimension().key()))
                .toList();
    }

    /** What the page lists, topics without a practice to show left out. */
    public List<CheckedTopic> shown() {
        return filter.open() ? unsettled() : looked();
    }

    /** The topics looked at with only what still stands in the way of signing off. */
    public List<CheckedTopic> unsettled() {
        return looked().stream()
                .filter(it -> it.left() > 0)
                .map(CheckedTopic::unsettled)
                .toList();
    }

    /** Whether a topic's answers show at once: where something is left to do, or one dimension was asked for. */
    public boolean unfolds(CheckedTopic topic) {
        return topic.left() > 0 || filter.dimension() != null;
    }

    public int left() {
        return left(looked());
    }

    /** Whether they are few enough to be named one by one. */
    public boolean few() {
        return left() <= FEW;
    }

    public int asked() {
        return asked(looked());
    }

    /** How many practices of the whole assessment stand in the way of signing off. */
    public int leftInAll() {
        return topics.stream().mapToInt(CheckedTopic::notAgreed).sum();
    }

    public int askedInAll() {
        return asked(topics);
    }

    /** How many practices among those looked at were answered differently by several people. */
    public int undecided() {
        return (int) looked().stream()
                .flatMap(it -> it.practices().stream())
                .filter(it -> it.mark() == Mark.UNDECIDED)
                .count();
    }

    /** Whether all dimensions are shown where none is chosen. */
    public boolean whole() {
        return readsOnly() || topics.stream().allMatch(CheckedTopic::mine);
    }

    /** Whether the member may sign off, once nothing is open. */
    public boolean lead() {
        return assessment.open() && member.may(Right.SIGN_OFF_ASSESSMENTS);
    }

    /** Whether the member may open the assessment again. */
    public boolean reopens() {
        return !assessment.open() && member.may(Right.REOPEN_ASSESSMENTS);
    }

    /** The dimensions whose review the page leads to: the filter's, or all. */
    public List<Dimension> reviewed() {
        return edition.dimensions().stream()
                .filter(it -> filter.dimension() == null || filter.is(it.key()))
                .toList();
    }

    /** The dimensions that were not accepted in review yet. */
    public List<Dimension> notAccepted() {
        return edition.dimensions().stream()
                .filter(it -> assessment.stateOf(it.key()) != Workflow.State.ACCEPTED)
                .toList();
    }

    private boolean readsOnly() {
        return topics.stream().noneMatch(CheckedTopic::mine);
    }

    private static int left(List<CheckedTopic> topics) {
        return topics.stream().mapToInt(CheckedTopic::left).sum();
    }

    private static int asked(List<CheckedTopic> topics) {
        return topics.stream().mapToInt(it -> it.practices().size()).sum();
    }
}
