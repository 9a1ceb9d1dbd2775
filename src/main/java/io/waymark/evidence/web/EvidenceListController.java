package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceRows;
import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All evidence of an organisation, and what is done with a piece wherever it is used. */
@Controller
class EvidenceListController {

    private final ListPages pages;
    private final EvidenceEdits changes;
    private final EvidenceRows evidence;
    private final LateUndo late;

    EvidenceListController(ListPages pages, EvidenceEdits changes, EvidenceRows evidence, LateUndo late) {
        this.pages = pages;
        this.changes = changes;
        this.evidence = evidence;
        this.late = late;
    }

    @ModelAttribute
    ListQuery query(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String change) {
        return ListQuery.typed(show, q, after, change);
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
            @Valid ChangeForm form,
            BindingResult problems,
            @ModelAttribute(binding = false) ListQuery query) {
        EvidenceEdit edit = changes.make(member, piece, form, problems, back(member, query));
        return answer(member, piece, edit, query, "evidence.said.changed");
    }

    @Needs(Right.CHANGE_EVIDENCE)
    @PostMapping("/orgs/{slug}/evidence/{piece}/withdrawal")
    ModelAndView withdraw(
            Member member,
            @PathVariable EvidenceId piece,
            @RequestParam int version,
            @ModelAttribute(binding = false) ListQuery query) {
        EvidenceEdit edit = changes.withdraw(member, piece, version, back(member, query));
        ModelAndView answer = answer(member, piece, edit, query, "evidence.said.withdrawn");
        return answer instanceof Reply reply
                ? reply.undoneBy(
                        "/orgs/" + member.slug() + "/evidence/" + piece + "/return", Map.of("version", version + 1))
                : answer;
    }

    @Needs(Right.CHANGE_EVIDENCE)
    @PostMapping("/orgs/{slug}/evidence/{piece}/return")
    ModelAndView takeBack(
            Member member,
            @PathVariable EvidenceId piece,
            LeftVersion left,
            BindingResult unread,
            @ModelAttribute(binding = false) ListQuery query) {
        EvidenceEdit edit = changes.takeBack(member, piece, left, back(member, query));
        return edit instanceof EvidenceEdit.Late
                ? overtaken(member, evidence.of(member, piece), query)
                : answer(member, piece, edit, query, "evidence.said.returned");
    }

    private Reply overtaken(Member member, Evidence now, ListQuery query) {
        return late.of(member, now.id(), now.version(), Clash.about("evidence", now.title(), back(member, query)));
    }

    private ModelAndView answer(Member member, EvidenceId id, EvidenceEdit edit, ListQuery query, String message) {
        return switch (edit) {
            case EvidenceEdit.Done done ->
                Reply.to("/orgs/{slug}/evidence?show={show}", member.slug(), ListQuery.name(query.show()))
                        .saying(message, evidence.of(member, id).title());
            case EvidenceEdit.Late late -> Reply.clash(late.clash());
            case EvidenceEdit.Wrong wrong -> pages.show(member, query, wrong);
        };
    }

    private static String back(Member member, ListQuery query) {
        return "/orgs/" + member.slug() + "/evidence" + query.plain();
    }
}
