package io.waymark.review;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of an assessment is.
 *
 * @param left how many practices of the whole assessment stand in the way of signing off
 * @param reopened who opened it again and why, the last time
 * @param reason why it is to be opened again, as it was typed
 * @param refusal why it was not signed off; null where nobody tried
 */
record ReviewSummary(
        Member member,
        Assessment assessment,
        Edition edition,
        List<SummaryLine> rows,
        int left,
        Optional<Reopenings.Reopened> reopened,
        Reason reason,
        @Nullable ReviewRefusal refusal) {

    ReviewSummary with(Reason typed) {
        return new ReviewSummary(member, assessment, edition, rows, left, reopened, typed, refusal);
    }

    ReviewSummary with(ReviewRefusal why) {
        return new ReviewSummary(member, assessment, edition, rows, left, reopened, reason, why);
    }

    public boolean wrong() {
        return refusal != null || reason.problem() != null;
    }

    public int asked() {
        return rows.stream().mapToInt(it -> it.progress().asked()).sum();
    }

    /** What a lead may accept in one go. */
    public List<SummaryLine> submitted() {
        return member.may(Right.ACCEPT_ASSESSMENTS)
                ? rows.stream().filter(it -> it.work().mayAccept()).toList()
                : List.of();
    }

    /** Whether the member may sign off, once everything is accepted. */
    public boolean signsOff() {
        return assessment.open() && member.may(Right.SIGN_OFF_ASSESSMENTS);
    }

    /** Whether the member may open it again. */
    public boolean reopens() {
        return !assessment.open() && member.may(Right.REOPEN_ASSESSMENTS);
    }

    /** The dimensions that were not accepted in review yet. */
    public List<Dimension> notAccepted() {
        return rows.stream()
                .map(SummaryLine::work)
                .filter(it -> it.state() != Workflow.State.ACCEPTED)
                .map(ReviewWork::dimension)
                .toList();
    }

    /** The table of all steps, as the page explains it. */
    public List<Workflow.Step> steps() {
        return List.of(Workflow.Step.values());
    }
}
