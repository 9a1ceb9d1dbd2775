package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.EvidenceRows;
import io.waymark.evidence.Proving;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets evidence that is there already back one practice more, or one less. */
@Controller
class UseController {

    private final Proving proving;
    private final EvidenceRows evidence;
    private final EvidencePages pages;
    private final LateUse late;
    private final Clock clock;

    UseController(Proving proving, EvidenceRows evidence, EvidencePages pages, LateUse late, Clock clock) {
        this.proving = proving;
        this.evidence = evidence;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/uses")
    ModelAndView use(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            UseForm form,
            BindingResult problems,
            LeftEntry left,
            BindingResult unread,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        EvidenceId piece = form.piece();
        if (piece == null) {
            problems.rejectValue("piece", "evidence.error.piece");
            return pages.show(member, place, htmx, Unsaved.wrong("use", problems));
        }
        return late.of(member, place, evidence.of(member, piece), left)
                .<ModelAndView>map(it -> it)
                .orElseGet(() -> used(member, place, piece, htmx));
    }

    private ModelAndView used(Member member, EvidencePlace place, EvidenceId piece, HtmxRequest htmx) {
        Reply used = EvidencePages.after(member, place)
                .saying("evidence.said.used", evidence.of(member, piece).title());
        return answer(member, place, proving.use(member, place, piece, clock), used, htmx);
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/{piece}/removal")
    ModelAndView remove(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable EvidenceId piece,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        Proving.Outcome outcome = proving.remove(member, place, piece, clock);
        Reply removed = EvidencePages.after(member, place)
                .saying("evidence.said.removed", evidence.of(member, piece).title())
                .undoneBy(EvidencePages.address(member, place) + "/uses", late.undo(member, place, piece));
        return answer(member, place, outcome, removed, htmx);
    }

    private ModelAndView answer(
            Member member, EvidencePlace place, Proving.Outcome outcome, Reply done, HtmxRequest htmx) {
        return outcome == Proving.Outcome.DONE ? done : pages.show(member, place, htmx, Unsaved.tooLate());
    }
}
