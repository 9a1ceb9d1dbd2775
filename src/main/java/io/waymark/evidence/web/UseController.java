package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.EvidenceRows;
import io.waymark.evidence.Proving;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets evidence that is there already back one practice more, or one less. */
@Controller
class UseController {

    private final Proving proving;
    private final EvidenceRows evidence;
    private final EvidencePages pages;
    private final Clock clock;

    UseController(Proving proving, EvidenceRows evidence, EvidencePages pages, Clock clock) {
        this.proving = proving;
        this.evidence = evidence;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/uses")
    ModelAndView use(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @RequestParam(defaultValue = "") String piece,
            HtmxRequest htmx,
            RedirectAttributes next) {
        EvidencePlace place = new EvidencePlace(id, practice);
        Optional<EvidenceId> chosen = Typed.piece(piece);
        if (chosen.isEmpty()) {
            return pages.show(
                    member,
                    place,
                    htmx,
                    Unsaved.wrong(
                            "use",
                            NewForm.suggested(member, pages.today(member)),
                            List.of(new Problem("piece", "evidence.error.piece"))));
        }
        Said said =
                new Said("evidence.said.used", evidence.of(member, chosen.get()).title(), null);
        return answer(member, place, proving.use(member, place, chosen.get(), clock), said, htmx, next);
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/{piece}/removal")
    ModelAndView remove(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable EvidenceId piece,
            HtmxRequest htmx,
            RedirectAttributes next) {
        EvidencePlace place = new EvidencePlace(id, practice);
        Said said = new Said("evidence.said.removed", evidence.of(member, piece).title(), piece);
        return answer(member, place, proving.remove(member, place, piece, clock), said, htmx, next);
    }

    private ModelAndView answer(
            Member member,
            EvidencePlace place,
            Proving.Outcome outcome,
            Said said,
            HtmxRequest htmx,
            RedirectAttributes next) {
        return switch (outcome) {
            case DONE -> {
                next.addFlashAttribute("said", said);
                yield EvidencePages.after(member, place);
            }
            case SIGNED_OFF -> pages.show(member, place, htmx, Unsaved.tooLate());
        };
    }
}
