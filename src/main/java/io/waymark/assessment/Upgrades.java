package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an open assessment go on with the newest edition. The one that was begun keeps all that was written and is only read from
 * then on; another takes its place, with what still holds. Leads choose when, and may leave it as it is.
 */
@Component
public class Upgrades {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Withdrawals withdrawals;
    private final UpgradeRows rows;
    private final UpgradeNotices notices;
    private final Editions editions;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;

    Upgrades(
            Assessments assessments,
            Withdrawals withdrawals,
            UpgradeRows rows,
            UpgradeNotices notices,
            Editions editions,
            ActivityRecord activity,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.withdrawals = withdrawals;
        this.rows = rows;
        this.notices = notices;
        this.editions = editions;
        this.activity = activity;
        this.events = events;
    }

    /** What became of a wish to go on with the newest edition. */
    public sealed interface Result {

        /** It goes on here; also where somebody did so before. */
        record Done(AssessmentId now) implements Result {}

        /** A result of it is signed, now or once: it stays with its edition, and the next cycle takes the newer one. */
        record Signed() implements Result {}

        /** No edition says what became of this one's questions. */
        record NoneNewer() implements Result {}
    }

    /**
     * What would happen if it went on with the newest edition that its own leads to; empty where it leads to none. No statement.
     */
    public Optional<Upgrade> of(Assessment assessment) {
        return editions.after(assessment.edition()).flatMap(it -> way(assessment.edition(), it.id()));
    }

    /** What happened to an assessment that went on in this one; empty where none did. No statement. */
    public Optional<Upgrade> behind(Assessment assessment) {
        return assessment.earlierEdition().flatMap(it -> way(it, assessment.edition()));
    }

    private Optional<Upgrade> way(EditionId from, EditionId to) {
        return editions.map(from, to).map(it -> new Upgrade(edition(from), edition(to), it));
    }

    /** Where an assessment went on; empty where it did not. One statement. */
    @Transactional(readOnly = true)
    public Optional<AssessmentId> next(Member member, AssessmentId id) {
        return rows.next(member, id);
    }

    /** The assessment that is asked in place of one, itself where none is; two statements a step. */
    @Transactional(readOnly = true)
    public Assessment today(Member member, Assessment assessment) {
        if (assessment.takenBack()) {
            return today(
                    member,
                    assessments.readable(member, assessment.upgradedFrom().orElseThrow()));
        }
        return assessment.upgraded()
                ? next(member, assessment.id())
                        .flatMap(it -> assessments.ever(member, it))
                        .map(it -> today(member, it))
                        .orElseThrow(NotFound::new)
                : assessment;
    }

    /** How many people answered each practice of an assessment. One statement. */
    @Transactional(readOnly = true)
    public Map<PracticeKey, Integer> given(Member member, AssessmentId id) {
        return rows.given(member, id);
    }

    /**
     * Goes on with the newest edition. A second wish finds what the first did.
     *
     * @throws NotFound where the assessment is missing, withdrawn or another tenant's
     */
    @Transactional
    public Result upgrade(Member lead, AssessmentId id, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        assessments.holdScopes(lead.organisation().value(), id.value());
        Assessment assessment = assessments.readable(lead, id);
        if (assessment.upgraded()) {
            return new Result.Done(next(lead, id).orElseThrow(NotFound::new));
        }
        if (!assessment.open() || withdrawals.signed(lead, id)) {
            return new Result.Signed();
        }
        return of(assessment)
                .<Result>map(it -> new Result.Done(goOn(lead, assessment, it, clock.instant())))
                .orElseGet(Result.NoneNewer::new);
    }

    private AssessmentId goOn(Member lead, Assessment before, Upgrade upgrade, Instant now) {
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

    private Edition edition(EditionId id) {
        return editions.find(id).orElseThrow(NotFound::new);
    }
}
