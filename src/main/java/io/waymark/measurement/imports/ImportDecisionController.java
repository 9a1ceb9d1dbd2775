package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
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

    private final ImportPreviewPages pages;
    private final ImportAcceptance acceptance;
    private final ImportDrafts drafts;

    ImportDecisionController(ImportPreviewPages pages, ImportAcceptance acceptance, ImportDrafts drafts) {
        this.pages = pages;
        this.acceptance = acceptance;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @PathVariable ImportId id) {
        return pages.of(member, id).show();
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/acceptance")
    ModelAndView accept(
            Member member,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return switch (acceptance.save(member, id, seen, reason)) {
            case ImportAcceptance.Outcome.Done it -> done(member, it.counts(), next);
            case ImportAcceptance.Outcome.Outdated it ->
                pages.of(member, id).after(reason).show();
            case ImportAcceptance.Outcome.NoReason it ->
                pages.of(member, id).unreasoned(reason, it.message()).show();
        };
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable ImportId id) {
        Draft draft = drafts.of(member, id);
        drafts.discard(member, id);
        return new ModelAndView("redirect:" + draft.origin(member.slug()) + "/new");
    }

    private static ModelAndView done(Member member, Map<KpiId, Integer> counts, RedirectAttributes next) {
        int values = counts.values().stream().mapToInt(it -> it).sum();
        next.addFlashAttribute("saved", new Saved(values, counts.size()));
        return new ModelAndView("redirect:/orgs/" + member.slug()
                + (counts.size() == 1
                        ? "/kpis/" + counts.keySet().iterator().next() + "/measurements"
                        : "/measurement-imports/new"));
    }
}
