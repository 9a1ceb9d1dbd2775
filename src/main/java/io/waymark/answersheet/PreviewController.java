package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.SeeOther;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what a filled sheet would change, saves it, or forgets it. */
@Controller
class PreviewController {

    private static final String PATH = "/orgs/{slug}/assessments/{id}/sheet/preview/{draft}";

    private final AnswerSheets sheets;
    private final ReadIn readIn;
    private final SheetDrafts drafts;

    PreviewController(AnswerSheets sheets, ReadIn readIn, SheetDrafts drafts) {
        this.sheets = sheets;
        this.readIn = readIn;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @PathVariable AssessmentId id, @PathVariable SheetDraftId draft) {
        return sheets.show(member, id, draft);
    }

    @Needs(Right.BELONG)
    @PostMapping(PATH + "/acceptance")
    ModelAndView accept(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable SheetDraftId draft,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") Set<Integer> chosen,
            RedirectAttributes next) {
        return switch (readIn.save(member, id, Agreed.sent(draft, seen, chosen))) {
            case ReadIn.Outcome.Done it -> done(member, id, it.answers(), next);
            case ReadIn.Outcome.Overtaken it -> it.preview().page();
            case ReadIn.Outcome.Closed it -> it.why().page(it.rows());
        };
    }

    @Needs(Right.BELONG)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable AssessmentId id, @PathVariable SheetDraftId draft) {
        drafts.discard(member, draft);
        return SeeOther.at("/orgs/{slug}/assessments/{id}/sheet", member.slug(), id);
    }

    private static ModelAndView done(Member member, AssessmentId id, int answers, RedirectAttributes next) {
        next.addFlashAttribute("readIn", answers);
        return SeeOther.at("/orgs/{slug}/assessments/{id}/sheet", member.slug(), id);
    }
}
