package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceChangeResult;
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
class EvidenceEdits {

    private final EvidenceChanges changes;
    private final EvidenceRows evidence;
    private final Members members;
    private final Clock clock;

    EvidenceEdits(EvidenceChanges changes, EvidenceRows evidence, Members members, Clock clock) {
        this.changes = changes;
        this.evidence = evidence;
        this.members = members;
        this.clock = clock;
    }

    /** Makes the change; what comes back is why it was not made. */
    Optional<EvidenceEdit> make(Member member, EvidenceId id, ChangeForm form) {
        Evidence piece = evidence.of(member, id);
        List<Member> colleagues = members.colleagues(member);
        List<Problem> problems = form.problems(piece, colleagues);
        if (!problems.isEmpty()) {
            return Optional.of(EvidenceEdit.wrong(id, form, problems));
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
    Optional<EvidenceEdit> withdraw(Member member, EvidenceId id, int version) {
        ChangeForm form = ChangeForm.of(evidence.of(member, id));
        return unmade(form, changes.withdraw(member, id, version, clock));
    }

    private static Optional<EvidenceEdit> unmade(ChangeForm form, EvidenceChangeResult result) {
        return switch (result) {
            case EvidenceChangeResult.Done done -> Optional.empty();
            case EvidenceChangeResult.Stale it -> Optional.of(EvidenceEdit.stale(form, it.now()));
        };
    }
}
