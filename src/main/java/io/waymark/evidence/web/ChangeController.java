package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
            @Valid ChangeForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        Reply done = EvidencePages.after(member, place);
        return switch (changes.make(member, piece, form, problems, EvidencePages.address(member, place))) {
            case EvidenceEdit.Done it -> done;
            case EvidenceEdit.Late it -> Reply.clash(it.clash());
            case EvidenceEdit.Wrong it ->
                pages.show(member, place, htmx, Unsaved.wrong(piece.toString(), it.binding()));
        };
    }
}
