package io.waymark.objective.web;

import io.waymark.goal.KeyResultId;
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

/** One key result, and changing it. */
@Controller
class KeyResultController {

    private final KeyResultPages pages;
    private final KeyResultChanges changes;
    private final Clock clock;

    KeyResultController(KeyResultPages pages, KeyResultChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/key-results/{id}")
    ModelAndView show(Member member, @PathVariable KeyResultId id) {
        return KeyResultReplies.page(pages.show(member, id));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}")
    ModelAndView change(Member member, @PathVariable KeyResultId id, KeyResultForm form, RedirectAttributes next) {
        KeyResultPage page = pages.show(member, id);
        Problems problems = KeyResultCheck.changed(form, page.colleagues());
        if (problems.any()) {
            return KeyResultReplies.page(page.with(form, problems, false));
        }
        return switch (changes.change(member, id, form.seen(), form.plan(page.colleagues()), clock)) {
            case KeyResultChange.Done done -> {
                next.addFlashAttribute("said", new Said("objectives.said.changed", form.title()));
                yield KeyResultReplies.at(member, id);
            }
            case KeyResultChange.Stale it -> KeyResultReplies.stale(page, form, it.now());
            case KeyResultChange.Ended it -> KeyResultReplies.page(page.with(form, Problems.NONE, true));
        };
    }
}
