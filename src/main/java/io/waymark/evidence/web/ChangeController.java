package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes who looks after a piece and until when, where it backs a practice. */
@Controller
class ChangeController {

    private final EvidenceEdits changes;
    private final EvidencePages pages;

    ChangeController(EvidenceEdits changes, EvidencePages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @Needs(Right.CHANGE_EVIDENCE)
    @PostMapping(EvidencePages.PATH + "/{piece}")
    ModelAndView change(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable EvidenceId piece,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        return changes.make(member, piece, ChangeForm.typed(fields))
                .map(it -> pages.show(member, place, htmx, Unsaved.change(it)))
                .orElseGet(() -> EvidencePages.after(member, place));
    }
}
