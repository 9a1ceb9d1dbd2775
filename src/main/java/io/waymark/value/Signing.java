package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs value cases; a signature given twice is one. */
@Component
public class Signing {

    private final ValueCases cases;
    private final CaseRows rows;
    private final CaseEntries entries;

    Signing(ValueCases cases, CaseRows rows, CaseEntries entries) {
        this.cases = cases;
        this.rows = rows;
        this.entries = entries;
    }

    /**
     * Signs a case as the member saw it.
     *
     * @param seen the version that they read
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    public SignatureResult sign(Member member, ValueCaseId id, Capacity capacity, int seen, Clock clock) {
        ValueCase now = rows.held(member, id);
        if (now.version() == seen && SigningRule.signed(now, member, capacity)) {
            return new SignatureResult.Signed(now);
        }
        Optional<SignatureResult.Reason> against = SigningRule.against(now, member, capacity);
        if (against.filter(SignatureResult.Reason::role).isPresent()) {
            return new SignatureResult.Refused(now, against.get());
        }
        if (now.version() != seen) {
            return new SignatureResult.Stale(now);
        }
        if (against.isPresent()) {
            return new SignatureResult.Refused(now, against.get());
        }
        rows.sign(member, now, capacity, clock.instant());
        entries.note(member, "activity.value-case.signed." + capacity, Map.of(), now, clock);
        return new SignatureResult.Signed(cases.of(member, id));
    }
}
