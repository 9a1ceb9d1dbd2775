package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
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

/** Sets a key result of an objective. */
@Controller
class NewKeyResultController {

    private static final String VIEW = "objective/key-result-new";

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
    Reply show(Member member, @PathVariable ObjectiveId id) {
        NewKeyResultPage page = pages.added(member, id);
        return page.objective().closed()
                ? ObjectiveReplies.at(member, id)
                : shown(page, KeyResultForm.suggested(member, page.objective()));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/key-results")
    Reply add(Member member, @PathVariable ObjectiveId id, @Valid KeyResultForm form, BindingResult problems) {
        NewKeyResultPage page = pages.added(member, id);
        page.offer().judge(form, problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, Map.of("page", page));
        }
        return changes.add(member, id, form.addedAs(), form.plan(), clock) instanceof KeyResultChange.Ended
                ? shown(page, form).late("objectives.late.objective")
                : ObjectiveReplies.at(member, id).saying("objectives.said.key-result.added", form.title());
    }

    private static Reply shown(NewKeyResultPage page, KeyResultForm form) {
        return Reply.shown(VIEW, Map.of("page", page, "keyResultForm", form));
    }
}
