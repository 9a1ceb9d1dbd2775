package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs value cases; a signature given twice is one. */
@Component
public class Signing {

    private final ValueCases cases;
    private final CaseRows rows;
    private final Sql sql;
    private final CaseEntries entries;

    Signing(ValueCases cases, CaseRows rows, Sql sql, CaseEntries entries) {
        this.cases = cases;
        this.rows = rows;
        this.sql = sql;
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
        ValueCase its = cases.of(member, id);
        CaseFacts now = rows.of(member, id);
        if (its.version() == seen && SigningRule.signed(now, member, capacity)) {
            return new SignatureResult.Signed();
        }
        Optional<SignatureResult.Reason> against = SigningRule.against(now, member, capacity);
        if (against.filter(SignatureResult.Reason::role).isPresent()) {
            return new SignatureResult.Refused(against.get());
        }
        if (its.version() != seen) {
            return new SignatureResult.Stale();
        }
        if (against.isPresent()) {
            return new SignatureResult.Refused(against.get());
        }
        add(member, now, capacity, clock);
        entries.note(member, "activity.value-case.signed." + capacity, now, its.said(), clock);
        return new SignatureResult.Signed();
    }

    private void add(Member member, CaseFacts its, Capacity capacity, Clock clock) {
        sql.of(member, """
                insert into value_case_signature (organisation_id, value_case_id, case_version, capacity, signed_by, signed_at)
                values (:organisation, :id, :version, :capacity, :person, :now)
                """)
                .with("id", its.id())
                .with("version", its.version())
                .with("capacity", capacity)
                .with("now", Timestamp.from(clock.instant()))
                .run();
    }
}
