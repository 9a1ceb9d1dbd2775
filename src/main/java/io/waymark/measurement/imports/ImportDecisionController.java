package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what rows would do, saves them, or forgets them. */
@Controller
class ImportDecisionController {

    private static final String PATH = "/orgs/{slug}/measurement-imports/{id}";

    private final FigurePreviewPages pages;
    private final ImportAcceptance acceptance;
    private final SheetDrafts drafts;

    ImportDecisionController(FigurePreviewPages pages, ImportAcceptance acceptance, SheetDrafts drafts) {
        this.pages = pages;
        this.acceptance = acceptance;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @PathVariable SheetDraftId id) {
        return pages.of(member, id).show();
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/days")
    ModelAndView order(Member member, @PathVariable SheetDraftId id, @RequestParam(defaultValue = "") String days) {
        FigurePreviewPage page = pages.of(member, id);
        if (page.preview().unsure() != null && DayOrder.of(days) == DayOrder.EITHER) {
            return page.unordered().show();
        }
        drafts.order(member, id, DayOrder.of(days));
        return new ModelAndView("redirect:" + page.path());
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/acceptance")
    ModelAndView accept(
            Member member,
            @PathVariable SheetDraftId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") Set<Integer> chosen,
            RedirectAttributes next) {
        Consent consent = new Consent(seen, reason.strip(), chosen);
        return switch (acceptance.save(member, id, consent)) {
            case ImportAcceptance.Outcome.Accepted it -> done(member, it.counts(), next);
            case ImportAcceptance.Outcome.Outdated it ->
                pages.of(member, id).after(consent).show();
            case ImportAcceptance.Outcome.NoReason it ->
                pages.of(member, id).unreasoned(consent, it.message()).show();
        };
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable SheetDraftId id) {
        SheetDraft draft = drafts.of(member, SheetDraft.Kind.FIGURES, id);
        drafts.discard(member, id);
        return new ModelAndView("redirect:" + FigurePreviewPage.origin(member, draft) + "/new");
    }

    private static ModelAndView done(Member member, Map<KpiId, Integer> counts, RedirectAttributes next) {
        int values = counts.values().stream().mapToInt(it -> it).sum();
        next.addFlashAttribute("saved", new SavedFigures(values, counts.size()));
        return new ModelAndView("redirect:/orgs/" + member.slug()
                + (counts.size() == 1
                        ? "/kpis/" + counts.keySet().iterator().next() + "/measurements"
                        : "/measurement-imports/new"));
    }
}
