package io.waymark.evidence.web;

import io.waymark.evidence.ChangeResult;
import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceChanges;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes changes of pieces as they were typed, on whichever page. */
@Component
class Changes {

    private final EvidenceChanges changes;
    private final EvidenceRows evidence;
    private final Members members;
    private final Clock clock;

    Changes(EvidenceChanges changes, EvidenceRows evidence, Members members, Clock clock) {
        this.changes = changes;
        this.evidence = evidence;
        this.members = members;
        this.clock = clock;
    }

    /** Makes the change; what comes back is why it was not made. */
    Optional<Change> make(Member member, EvidenceId id, ChangeForm form) {
        Evidence piece = evidence.of(member, id);
        List<Member> colleagues = members.colleagues(member);
        List<Problem> problems = form.problems(piece, colleagues);
        if (!problems.isEmpty()) {
            return Optional.of(Change.wrong(id, form, problems));
        }
        return unmade(
                form,
                changes.change(
                        member,
                        id,
                        Integer.parseInt(form.version().strip()),
                        Typed.colleague(form.owner(), colleagues).orElseThrow(),
                        Typed.day(form.reviewBy()).orElse(null),
                        clock));
    }

    /** Withdraws the piece; what comes back is why it was not. */
    Optional<Change> withdraw(Member member, EvidenceId id, int version) {
        ChangeForm form = ChangeForm.of(evidence.of(member, id));
        return unmade(form, changes.withdraw(member, id, version, clock));
    }

    private static Optional<Change> unmade(ChangeForm form, ChangeResult result) {
        return switch (result) {
            case ChangeResult.Done done -> Optional.empty();
            case ChangeResult.Stale it -> Optional.of(Change.stale(form, it.now()));
        };
    }
}
