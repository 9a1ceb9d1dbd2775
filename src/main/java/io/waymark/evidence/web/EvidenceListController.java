package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceRows;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All evidence of an organisation, and what is done with a piece wherever it is used. */
@Controller
class EvidenceListController {

    private final ListPages pages;
    private final EvidenceEdits changes;
    private final EvidenceRows evidence;

    EvidenceListController(ListPages pages, EvidenceEdits changes, EvidenceRows evidence) {
        this.pages = pages;
        this.changes = changes;
        this.evidence = evidence;
    }

    @ModelAttribute
    ListQuery query(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String change) {
        return ListQuery.typed(show, after, change);
    }

    @GetMapping("/orgs/{slug}/evidence")
    ModelAndView show(Member member, @ModelAttribute(binding = false) ListQuery query) {
        return pages.show(member, query, null);
    }

    @Needs(Right.CHANGE_EVIDENCE)
    @PostMapping("/orgs/{slug}/evidence/{piece}")
    ModelAndView change(
            Member member,
            @PathVariable EvidenceId piece,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(binding = false) ListQuery query,
            RedirectAttributes next) {
        return answer(
                member,
                piece,
                changes.make(member, piece, ChangeForm.typed(fields)),
                query,
                "evidence.said.changed",
                next);
    }

    @Needs(Right.CHANGE_EVIDENCE)
    @PostMapping("/orgs/{slug}/evidence/{piece}/withdrawal")
    ModelAndView withdraw(
            Member member,
            @PathVariable EvidenceId piece,
            @RequestParam int version,
            @ModelAttribute(binding = false) ListQuery query,
            RedirectAttributes next) {
        return answer(member, piece, changes.withdraw(member, piece, version), query, "evidence.said.withdrawn", next);
    }

    private ModelAndView answer(
            Member member,
            EvidenceId id,
            Optional<EvidenceEdit> unmade,
            ListQuery query,
            String message,
            RedirectAttributes next) {
        if (unmade.isPresent()) {
            return pages.show(member, query, unmade.get());
        }
        Evidence piece = evidence.of(member, id);
        next.addFlashAttribute("said", new Said(message, piece.title(), null));
        return Reply.to("/orgs/{slug}/evidence", member.slug()).addObject("show", ListQuery.name(query.show()));
    }
}
