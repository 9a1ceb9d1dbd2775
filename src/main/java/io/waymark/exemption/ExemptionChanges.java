package io.waymark.exemption;

import io.waymark.form.LeftVersion;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of policy exemptions; each call is one transaction with its activity entry. */
@Component
public class ExemptionChanges {

    static final String REGISTER = "exemptions";
    private static final String SUBJECT = "exemption";

    private final Exemptions exemptions;
    private final ExemptionRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    ExemptionChanges(Exemptions exemptions, ExemptionRows rows, Sql sql, ActivityRecord activity) {
        this.exemptions = exemptions;
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /** Whether the member may change or end an exemption: who keeps the register, and who answers for this one. */
    static boolean changedBy(Member member, PersonId owner) {
        return member.may(Right.CHANGE_EXEMPTIONS) || owner.equals(member.person());
    }

    static void mustBeChangedBy(Member member, PersonId owner) {
        if (!changedBy(member, owner)) {
            member.must(Right.CHANGE_EXEMPTIONS);
        }
    }

    /**
     * Adds an exemption; the same one added twice is one, and so is a form sent twice.
     *
     * @param id made with the form
     */
    @Transactional
    public ExemptionId add(Member member, ExemptionId id, ExemptionContent content, Clock clock) {
        member.must(Right.KEEP_EXEMPTIONS);
        sql.hold(member, REGISTER);
        Optional<Exemption> taken = exemptions.find(member, id);
        return taken.filter(it -> it.content().equals(content))
                .or(() -> exemptions.same(member, content))
                .map(Exemption::id)
                .orElseGet(() -> added(member, taken.isPresent() ? fresh() : id, content, clock));
    }

    /**
     * Changes what an exemption says, its last day for instance: to move that out once is told by its name, to do it again is
     * escalated and needs a reason.
     *
     * @param because why it moves out again; does not matter where it does not
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult change(
            Member member, ExemptionId id, int seen, ExemptionContent content, String because, Clock clock) {
        Exemption its = held(member, id);
        ExemptionContent before = its.content();
        if (its.open() && before.equals(content)) {
            return new ExemptionResult.Done(id);
        }
        if (!its.open() || its.version() != seen) {
            return new ExemptionResult.Stale(rows.of(member, id));
        }
        boolean escalated = its.escalates(content);
        if (escalated && because.isEmpty()) {
            return new ExemptionResult.Unexplained();
        }
        String what = its.prolonged(content) ? "activity.exemption.extended" : "activity.exemption.changed";
        its.change(content, because);
        Map<String, String> after = new HashMap<>(content.fields());
        after.put("because", escalated ? because : "");
        note(member, escalated ? "activity.exemption.escalated" : what, id, before.fields(), after, clock);
        return new ExemptionResult.Done(id);
    }

    /**
     * Ends an exemption: the policy holds again.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult end(Member member, ExemptionId id, int seen, Clock clock) {
        Exemption its = held(member, id);
        if (!its.open()) {
            return new ExemptionResult.Done(id);
        }
        if (its.version() != seen) {
            return new ExemptionResult.Stale(rows.of(member, id));
        }
        its.end(member, clock.instant());
        note(member, "activity.exemption.ended", id, Map.of(), title(its), clock);
        return new ExemptionResult.Done(id);
    }

    /**
     * Takes an ending back; one that is open is left as it is.
     *
     * @param left the version that the ending left
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult resume(Member member, ExemptionId id, LeftVersion left, Clock clock) {
        Exemption its = held(member, id);
        if (its.open()) {
            return new ExemptionResult.Done(id);
        }
        if (left.overtakenBy(its.version())) {
            return new ExemptionResult.Stale(rows.of(member, id));
        }
        its.resume();
        note(member, "activity.exemption.resumed", id, Map.of(), title(its), clock);
        return new ExemptionResult.Done(id);
    }

    /**
     * A lead or an executive agrees that one that was extended more than once stays until its last day; a second time changes
     * nothing.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult agreeToRenewal(Member member, ExemptionId id, int seen, Clock clock) {
        sql.hold(member, REGISTER);
        Exemption its = exemptions.of(member, id);
        member.must(Right.AGREE_TO_RENEWALS);
        if (its.version() != seen && its.awaitsAgreement()) {
            return new ExemptionResult.Stale(rows.of(member, id));
        }
        if (its.awaitsAgreement()) {
            its.agreeToRenewal(member, clock.instant());
            note(member, "activity.exemption.renewal-agreed", id, Map.of(), title(its), clock);
        }
        return new ExemptionResult.Done(id);
    }

    private static Map<String, String> title(Exemption its) {
        return Map.of("title", its.content().exempted());
    }

    /** An exemption of a register that nobody else changes until the transaction ends. */
    private Exemption held(Member member, ExemptionId id) {
        sql.hold(member, REGISTER);
        Exemption its = exemptions.of(member, id);
        mustBeChangedBy(member, its.content().owner());
        return its;
    }

    private ExemptionId added(Member member, ExemptionId id, ExemptionContent content, Clock clock) {
        exemptions.save(new Exemption(member, id, content));
        note(member, "activity.exemption.added", id, Map.of(), content.fields(), clock);
        return id;
    }

    private static ExemptionId fresh() {
        return new ExemptionId(TimeOrderedId.next());
    }

    private void note(
            Member member,
            String what,
            ExemptionId id,
            Map<String, String> before,
            Map<String, String> after,
            Clock clock) {
        activity.add(member, clock.instant(), what, SUBJECT, id.value(), before, after);
    }
}
