package io.waymark.assessment;

import io.waymark.assessment.Workflow.Step;
import io.waymark.assessment.Workflow.Verdict;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Role;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a dimension from answers given alone to an accepted whole: hand in, compare, submit, review. Each call is one
 * transaction that holds the dimension, and leaves an activity entry where it changed something.
 */
@Component
public class DimensionWork {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Editions editions;
    private final Parts parts;
    private final Turnouts turnouts;
    private final Scorecards scorecards;
    private final HandIns handIns;
    private final Remarks remarks;
    private final SentBack sentBack;
    private final PracticeEvidence evidence;
    private final ActivityRecord activity;

    DimensionWork(
            Assessments assessments,
            Editions editions,
            Parts parts,
            Turnouts turnouts,
            Scorecards scorecards,
            HandIns handIns,
            Remarks remarks,
            SentBack sentBack,
            PracticeEvidence evidence,
            ActivityRecord activity) {
        this.assessments = assessments;
        this.editions = editions;
        this.parts = parts;
        this.turnouts = turnouts;
        this.scorecards = scorecards;
        this.handIns = handIns;
        this.remarks = remarks;
        this.sentBack = sentBack;
        this.evidence = evidence;
        this.activity = activity;
    }

    /** A dimension that is held until the transaction ends, with the assessment around it. */
    private record Held(Member member, Assessment assessment, Scope scope, Dimension dimension, Instant now) {

        Workflow.State state() {
            return assessment.stateOf(scope.dimension());
        }

        String title() {
            return dimension.title();
        }
    }

    /** The member says of their part: that is what I think. When the last one does, the comparison opens by itself. */
    @Transactional
    public WorkResult handIn(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        Held held = hold(member, id, dimension, clock.instant());
        if (!held.state().open()) {
            return new WorkResult.Refused(new Verdict.NotFromHere(held.state()));
        }
        int open = ownOpen(held);
        if (open > 0) {
            return new WorkResult.StillOpen(open);
        }
        if (handIns.add(member, id, dimension, held.now)) {
            record(held, "activity.dimension.handed-in", Map.of());
        }
        openWhereAllAreIn(held);
        return new WorkResult.Done(held.state());
    }

    /** The member is not done after all; possible until the comparison opens. */
    @Transactional
    public WorkResult takeHandInBack(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        Held held = hold(member, id, dimension, clock.instant());
        if (!held.state().open()) {
            return new WorkResult.Refused(new Verdict.NotFromHere(held.state()));
        }
        if (held.scope.openedAt().isPresent()) {
            return new WorkResult.Compared();
        }
        if (handIns.remove(member, id, dimension)) {
            record(held, "activity.dimension.hand-in-taken-back", Map.of());
        }
        return new WorkResult.Done(held.state());
    }

    /** A lead lays the answers side by side though not everybody is in. */
    @Transactional
    public WorkResult openComparison(Member lead, AssessmentId id, DimensionKey dimension, Clock clock) {
        lead.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        Held held = hold(lead, id, dimension, clock.instant());
        if (!held.state().open()) {
            return new WorkResult.Refused(new Verdict.NotFromHere(held.state()));
        }
        if (held.scope.open(lead, Scope.Opening.LEAD, held.now)) {
            record(held, "activity.dimension.opened-by-lead", Map.of());
        }
        return new WorkResult.Done(held.state());
    }

    /** Hands the dimension to its reviewer, once all is settled. A sole respondent hands in by submitting. */
    @Transactional
    public WorkResult submit(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        Held held = hold(member, id, dimension, clock.instant());
        return judged(Step.SUBMIT, held, to -> {
            handInWithIt(held);
            openWhereAllAreIn(held);
            if (held.scope.openedAt().isEmpty()) {
                return new WorkResult.StillAlone(notIn(held));
            }
            int open = open(held);
            return open > 0 ? new WorkResult.StillOpen(open) : moved(held, to, "activity.dimension.submitted");
        });
    }

    /** Who submits says of their own part that they are done; where they answer alone the submission says so. */
    private void handInWithIt(Held held) {
        DimensionKey dimension = held.scope.dimension();
        boolean done = parts.of(held.member, held.assessment.id()).answersAnyOf(held.dimension) && ownOpen(held) == 0;
        if (done
                && handIns.add(held.member, held.assessment.id(), dimension, held.now)
                && !turnouts.of(held.member, held.assessment).onlyBy(held.member.person(), dimension)) {
            record(held, "activity.dimension.handed-in", Map.of());
        }
    }

    /** Takes a submitted dimension back before it is reviewed. */
    @Transactional
    public WorkResult takeBack(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        Held held = hold(member, id, dimension, clock.instant());
        return judged(Step.TAKE_BACK, held, to -> moved(held, to, "activity.dimension.taken-back"));
    }

    /** The reviewer's word: accepted whole, or sent back where they found something. */
    @Transactional
    public WorkResult review(Member reviewer, AssessmentId id, Review review, Clock clock) {
        Held held = hold(reviewer, id, review.dimension(), clock.instant());
        return judged(
                review.step(),
                held,
                to -> review.of(held.scope.version()) ? reviewed(held, review, to, clock) : new WorkResult.Overtaken());
    }

    private WorkResult reviewed(Held held, Review review, Workflow.State to, Clock clock) {
        boolean ownAnswers =
                turnouts.of(held.member, held.assessment).onlyBy(held.member.person(), held.scope.dimension());
        remarks.add(held.member, held.assessment.id(), review, held.now);
        if (review.step() == Step.SEND_BACK) {
            handIns.clear(held.member, held.assessment.id(), held.scope.dimension());
            sentBack.tell(held.member, held.assessment, held.dimension, review, held.now);
        } else {
            evidence.accept(held.member, held.assessment.id(), practices(held.dimension), clock);
        }
        return moved(held, to, review.activity(ownAnswers));
    }

    private static List<PracticeKey> practices(Dimension dimension) {
        return dimension.practices().stream().map(Practice::key).toList();
    }

    private WorkResult judged(Step step, Held held, Function<Workflow.State, WorkResult> allowed) {
        return switch (Workflow.judge(step, held.state(), held.scope.actors(held.member))) {
            case Verdict.Allowed it -> allowed.apply(it.to());
            case Verdict it -> new WorkResult.Refused(it);
        };
    }

    private WorkResult moved(Held held, Workflow.State to, String what) {
        record(held, what, Map.of("from", held.state(), "to", to));
        held.scope.move(to);
        return new WorkResult.Done(to);
    }

    private void openWhereAllAreIn(Held held) {
        if (held.scope.openedAt().isEmpty()
                && notIn(held) == 0
                && held.scope.open(held.member, Scope.Opening.ALL_IN, held.now)) {
            record(held, "activity.dimension.all-in", Map.of());
            assessments.flush();
        }
    }

    private int notIn(Held held) {
        return (int) turnouts.of(held.member, held.assessment).in(held.scope.dimension()).stream()
                .filter(it -> !it.in())
                .count();
    }

    /** How many of their own questions the member has left. */
    private int ownOpen(Held held) {
        Part part = parts.of(held.member, held.assessment.id());
        Edition edition = editions.find(held.assessment.edition()).orElseThrow(NotFound::new);
        if (!part.answersAnyOf(held.dimension)) {
            throw new NotFound();
        }
        return Journey.of(edition, part).progress(held.scope.dimension()).left();
    }

    /** How many practices of the dimension nobody answered or agreed on. */
    private int open(Held held) {
        Scorecard scorecard = scorecards.of(held.member, held.assessment);
        return scorecard
                .dimension(held.scope.dimension())
                .orElseThrow(NotFound::new)
                .open();
    }

    private Held hold(Member member, AssessmentId id, DimensionKey key, Instant now) {
        assessments.holdScope(member.organisation().value(), id.value(), key.value());
        Assessment assessment = assessments.of(member, id);
        Dimension dimension = editions.find(assessment.edition())
                .flatMap(it -> it.dimension(key))
                .orElseThrow(NotFound::new);
        return new Held(member, assessment, assessment.scope(key).orElseThrow(NotFound::new), dimension, now);
    }

    private void record(Held held, String what, Map<String, ?> states) {
        Object from = states.get("from");
        Object to = states.get("to");
        activity.add(
                held.member,
                held.now,
                what,
                SUBJECT,
                held.assessment.id().value(),
                from == null ? Map.of() : Map.of("state", from),
                to == null ? Map.of("title", held.title()) : Map.of("title", held.title(), "state", to));
    }
}
