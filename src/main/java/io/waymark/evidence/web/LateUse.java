package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers who puts a piece back to a practice after somebody else used it there, removed it again, or withdrew it everywhere. */
@Component
class LateUse {

    private static final String REMOVED = "activity.evidence.removed";

    private final LateUndo late;

    LateUse(LateUndo late) {
        this.late = late;
    }

    /** What the undo of a removal sends. */
    Map<String, ?> undo(Member member, EvidencePlace place, EvidenceId piece) {
        Map<String, Object> fields = new HashMap<>(late.left(member, REMOVED, place.assessment()));
        fields.put("piece", piece);
        return fields;
    }

    /** Both versions; empty where nothing came between. */
    Optional<Reply> of(Member member, EvidencePlace place, Evidence now, LeftEntry left) {
        Clash clash = Clash.about("evidence", now.title(), EvidencePages.address(member, place));
        return left.entry() != null && now.withdrawn()
                ? Optional.of(late.of(member, now.id(), now.version(), clash.instead("entry", "")))
                : late.overtaken(member, left, List.of(REMOVED, "activity.evidence.used"), it -> clash);
    }
}
