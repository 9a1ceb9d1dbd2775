package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.objective.KeyResultPlan;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply show(Member member, @PathVariable KeyResultId id) {
        return KeyResultReplies.shown(pages.show(member, id));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}")
    Reply change(Member member, @PathVariable KeyResultId id, @Valid KeyResultForm form, BindingResult problems) {
        KeyResultPage page = pages.show(member, id);
        page.offer().judge(form, problems);
        if (problems.hasErrors()) {
            return KeyResultReplies.refused(page, problems);
        }
        KeyResultPlan plan = form.plan();
        return switch (changes.change(member, id, form.seenVersion(), plan, clock)) {
            case KeyResultChange.Done done ->
                KeyResultReplies.at(member, id).saying("objectives.said.changed", form.title());
            case KeyResultChange.Stale it -> KeyResultReplies.stale(page, plan, it.now());
            default -> KeyResultReplies.late(page, Map.of("keyResultForm", form));
        };
    }
}
