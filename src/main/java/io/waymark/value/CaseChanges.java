package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
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
        ValueCase before = rows.held(member, id);
        if (before.withdrawn()) {
            return new CaseResult.Refused(Map.of("form", "gate.case.error.withdrawn"));
        }
        Checked wish = standing.check(member, before.kpi().id(), before.kpi().aim(), content);
        if (wish.wrong()) {
            return new CaseResult.Refused(wish.problems());
        }
        if (wish.says(before)) {
            return new CaseResult.Done(id);
        }
        if (before.version() != seen) {
            return new CaseResult.Stale(before);
        }
        rows.change(member, id, wish, clock.instant());
        Map<String, String> was = CaseEntries.fields(before);
        entries.note(member, "activity.value-case.changed", was, cases.of(member, id), clock);
        return new CaseResult.Done(id);
    }

    /**
     * Takes a case out of use.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    CaseResult withdraw(Member member, ValueCaseId id, int seen, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        ValueCase before = rows.held(member, id);
        if (before.withdrawn()) {
            return new CaseResult.Done(id);
        }
        if (before.version() != seen) {
            return new CaseResult.Stale(before);
        }
        rows.withdraw(member, id, clock.instant());
        entries.note(member, "activity.value-case.withdrawn", Map.of(), before, clock);
        return new CaseResult.Done(id);
    }
}
