package io.waymark.exemption;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of policy exemptions; each call is one transaction with its activity entry. */
@Component
public class ExemptionChanges {

    private static final String SUBJECT = "exemption";

    private final ExemptionRows rows;
    private final ActivityRecord activity;

    ExemptionChanges(ExemptionRows rows, ActivityRecord activity) {
        this.rows = rows;
        this.activity = activity;
    }

    /** Whether the member may change or end an exemption: who keeps the register, and who answers for this one. */
    static boolean changedBy(Member member, Exemption it) {
        return member.may(Right.CHANGE_EXEMPTIONS) || it.content().owner().equals(member.person());
    }

    static void mustBeChangedBy(Member member, Exemption it) {
        if (!changedBy(member, it)) {
            member.must(Right.CHANGE_EXEMPTIONS);
        }
    }

    /** Adds an exemption; the same one added twice is one. */
    @Transactional
    public ExemptionId add(Member member, ExemptionContent content, Clock clock) {
        member.must(Right.KEEP_EXEMPTIONS);
        return rows.held(member).open().stream()
                .filter(it -> it.content().equals(content))
                .map(Exemption::id)
                .findFirst()
                .orElseGet(() -> {
                    ExemptionId id = rows.add(member, content);
                    note(member, "activity.exemption.added", id.value(), Map.of(), content.fields(), clock);
                    return id;
                });
    }

    /**
     * Changes what an exemption says, its last day for instance.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult change(Member member, ExemptionId id, int seen, ExemptionContent content, Clock clock) {
        Exemption before = rows.held(member, id);
        mustBeChangedBy(member, before);
        if (before.open() && before.content().equals(content)) {
            return new ExemptionResult.Done(id);
        }
        if (before.version() != seen || !before.open()) {
            return new ExemptionResult.Stale(before);
        }
        rows.change(member, id, content);
        note(member, "activity.exemption.changed", id.value(), before.content().fields(), content.fields(), clock);
        return new ExemptionResult.Done(id);
    }

    /**
     * Ends an exemption: the policy holds again.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ExemptionResult end(Member member, ExemptionId id, int seen, Clock clock) {
        Exemption before = rows.held(member, id);
        mustBeChangedBy(member, before);
        if (!before.open()) {
            return new ExemptionResult.Done(id);
        }
        if (before.version() != seen) {
            return new ExemptionResult.Stale(before);
        }
        rows.end(member, id, clock.instant());
        Map<String, String> title = Map.of("title", before.content().exempted());
        note(member, "activity.exemption.ended", id.value(), Map.of(), title, clock);
        return new ExemptionResult.Done(id);
    }

    private void note(
            Member member, String what, UUID id, Map<String, String> before, Map<String, String> after, Clock clock) {
        activity.add(member, clock.instant(), what, SUBJECT, id, before, after);
    }
}
