package io.waymark.objective.web;

import io.waymark.goal.KeyResultId;
import io.waymark.objective.CheckIns;
import io.waymark.objective.KeyResultChange;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records where a key result stands. */
@Controller
class CheckInController {

    private final KeyResultPages pages;
    private final CheckIns checkIns;
    private final Clock clock;

    CheckInController(KeyResultPages pages, CheckIns checkIns, Clock clock) {
        this.pages = pages;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Needs(Right.CHECK_IN_KEY_RESULTS)
    @PostMapping("/orgs/{slug}/key-results/{id}/check-ins")
    ModelAndView add(Member member, @PathVariable KeyResultId id, CheckInForm form, RedirectAttributes next) {
        KeyResultPage page = pages.show(member, id);
        String unit = page.keyResult().plan().unit();
        Problems problems = form.problems(unit, page.today());
        if (problems.any()) {
            return KeyResultReplies.page(page.with(form, problems, false));
        }
        if (checkIns.record(member, id, form.checkIn(unit), clock) instanceof KeyResultChange.Ended) {
            return KeyResultReplies.page(page.with(form, Problems.NONE, true));
        }
        next.addFlashAttribute(
                "said", new Said("objectives.said.checked-in", page.keyResult().title()));
        return KeyResultReplies.at(member, id);
    }
}
