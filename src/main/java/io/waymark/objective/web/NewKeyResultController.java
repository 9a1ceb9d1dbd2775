package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a key result of an objective. */
@Controller
class NewKeyResultController {

    private final KeyResultPages pages;
    private final KeyResultChanges changes;
    private final Clock clock;

    NewKeyResultController(KeyResultPages pages, KeyResultChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @GetMapping("/orgs/{slug}/objectives/{id}/key-results/new")
    ModelAndView show(Member member, @PathVariable ObjectiveId id) {
        NewKeyResultPage page = pages.added(member, id);
        return page.objective().closed() ? ObjectiveReplies.at(member, id) : KeyResultReplies.page(page);
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/key-results")
    ModelAndView add(Member member, @PathVariable ObjectiveId id, KeyResultForm form, RedirectAttributes next) {
        NewKeyResultPage page = pages.added(member, id);
        Problems problems = KeyResultCheck.added(form, page.colleagues());
        if (problems.any()) {
            return KeyResultReplies.page(page.with(form, problems));
        }
        if (changes.add(member, id, form.id(), form.plan(page.colleagues()), clock) instanceof KeyResultChange.Ended) {
            return KeyResultReplies.page(page.late(form));
        }
        next.addFlashAttribute("said", new Said("objectives.said.key-result.added", form.title()));
        return ObjectiveReplies.at(member, id);
    }
}
