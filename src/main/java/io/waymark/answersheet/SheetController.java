package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.SeeOther;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes filled sheets: the form that asks for one, and the saving of one that was previewed. */
@Controller
class SheetController {

    private final MyQuestions questions;
    private final Previews previews;
    private final ReadIn readIn;

    SheetController(MyQuestions questions, Previews previews, ReadIn readIn) {
        this.questions = questions;
        this.previews = previews;
        this.readIn = readIn;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/sheet")
    ModelAndView show(Member member, @PathVariable AssessmentId id) {
        return switch (questions.of(member, id)) {
            case Mine mine -> Preview.none(mine).form();
            case NoQuestions none -> none.page();
        };
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/sheet")
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        return switch (readIn.save(member, id, Agreed.typed(rows, key, seen))) {
            case ReadIn.Outcome.Done it -> done(member, id, it.answers(), next);
            case ReadIn.Outcome.Overtaken it -> again(member, id, rows, it.practices());
        };
    }

    private static ModelAndView done(Member member, AssessmentId id, int answers, RedirectAttributes next) {
        next.addFlashAttribute("readIn", answers);
        return SeeOther.at("/orgs/{slug}/assessments/{id}/sheet", member.slug(), id);
    }

    /** The preview once more, as things stand now. */
    private ModelAndView again(Member member, AssessmentId id, String rows, Set<PracticeKey> overtaken) {
        return switch (questions.of(member, id)) {
            case Mine mine -> previews.ofRows(mine, rows).after(overtaken).page();
            case NoQuestions none -> none.page(rows);
        };
    }
}
