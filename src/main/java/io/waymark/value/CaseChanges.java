package io.waymark.value;

import io.waymark.form.LeftVersion;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes value cases and takes them out of use; each call is one transaction with its activity entry. A wish that is
 * fulfilled already is done, whatever the version that it was made from.
 */
@Component
class CaseChanges {

    private final ValueCases cases;
    private final CaseRows rows;
    private final CaseStanding standing;
    private final CaseEntries entries;

    CaseChanges(ValueCases cases, CaseRows rows, CaseStanding standing, CaseEntries entries) {
        this.cases = cases;
        this.rows = rows;
        this.standing = standing;
        this.entries = entries;
    }

    /**
     * Changes what a case says, which needs new signatures.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    CaseResult change(Member member, ValueCaseId id, int seen, CaseContent content, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        ValueCase its = cases.of(member, id);
        CaseFacts before = rows.of(member, id);
        if (its.withdrawn()) {
            return new CaseResult.Stale(before);
        }
        Checked wish = standing.check(member, before.kpi().id(), before.kpi().aim(), content);
        if (wish.wrong()) {
            return new CaseResult.Refused(wish.problems());
        }
        if (its.said().equals(wish.version())) {
            return new CaseResult.Done(id);
        }
        return its.version() == seen ? changed(member, its, before, wish, clock) : new CaseResult.Stale(before);
    }

    /**
     * Takes a case out of use.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    CaseResult withdraw(Member member, ValueCaseId id, int seen, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        ValueCase its = cases.of(member, id);
        if (its.withdrawn()) {
            return new CaseResult.Done(id);
        }
        CaseFacts before = rows.of(member, id);
        if (its.version() != seen) {
            return new CaseResult.Stale(before);
        }
        its.withdraw(clock.instant());
        entries.note(member, "activity.value-case.withdrawn", before, its.said(), clock);
        return new CaseResult.Done(id);
    }

    /**
     * Takes a withdrawal back; a case that is in use is left as it is.
     *
     * @param left the version that the withdrawal left
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    CaseResult takeBack(Member member, ValueCaseId id, LeftVersion left, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        ValueCase its = cases.of(member, id);
        if (!its.withdrawn()) {
            return new CaseResult.Done(id);
        }
        CaseFacts before = rows.of(member, id);
        if (left.overtakenBy(its.version())) {
            return new CaseResult.Stale(before);
        }
        its.bringBack();
        entries.note(member, "activity.value-case.returned", before, its.said(), clock);
        return new CaseResult.Done(id);
    }

    private CaseResult changed(Member member, ValueCase its, CaseFacts before, Checked wish, Clock clock) {
        CaseVersion was = its.said();
        its.change(member, wish.version(), clock.instant());
        entries.changed(member, before, was, its.said(), clock);
        return new CaseResult.Done(its.id());
    }
}
