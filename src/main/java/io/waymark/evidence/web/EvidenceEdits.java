package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceChangeResult;
import io.waymark.evidence.EvidenceChanges;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceRows;
import io.waymark.form.LeftVersion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

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

    /** Makes the change; {@code back} is the page that it was typed on. */
    EvidenceEdit make(Member member, EvidenceId id, ChangeForm form, BindingResult problems, String back) {
        Evidence piece = evidence.of(member, id);
        List<Member> colleagues = members.colleagues(member);
        form.judge(piece, colleagues, problems);
        return problems.hasErrors()
                ? new EvidenceEdit.Wrong(id, problems)
                : edit(
                        form,
                        changes.change(member, id, form.seen(), form.chosen(), form.reviewBy(), clock),
                        colleagues,
                        back);
    }

    /** Withdraws the piece. */
    EvidenceEdit withdraw(Member member, EvidenceId id, int version, String back) {
        ChangeForm form = ChangeForm.of(evidence.of(member, id));
        return edit(form, changes.withdraw(member, id, version, clock), members.colleagues(member), back);
    }

    /** Takes a withdrawal back. */
    EvidenceEdit takeBack(Member member, EvidenceId id, LeftVersion left, String back) {
        ChangeForm form = ChangeForm.of(evidence.of(member, id));
        return edit(form, changes.takeBack(member, id, left, clock), members.colleagues(member), back);
    }

    private static EvidenceEdit edit(
            ChangeForm form, EvidenceChangeResult result, List<Member> colleagues, String back) {
        return switch (result) {
            case EvidenceChangeResult.Done done -> new EvidenceEdit.Done();
            case EvidenceChangeResult.Stale it -> new EvidenceEdit.Late(form.beside(it.now(), colleagues, back));
        };
    }
}
