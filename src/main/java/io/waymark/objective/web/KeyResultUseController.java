package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drops a key result, and lets it count again. */
@Controller
class KeyResultUseController {

    private final KeyResultPages pages;
    private final KeyResultChanges changes;
    private final Clock clock;

    KeyResultUseController(KeyResultPages pages, KeyResultChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}/withdrawal")
    Reply drop(Member member, @PathVariable KeyResultId id) {
        return answer(member, id, changes.drop(member, id, clock));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}/return")
    Reply takeUp(Member member, @PathVariable KeyResultId id) {
        return answer(member, id, changes.takeUp(member, id, clock));
    }

    private Reply answer(Member member, KeyResultId id, KeyResultChange change) {
        return change instanceof KeyResultChange.Done
                ? KeyResultReplies.at(member, id)
                : KeyResultReplies.late(pages.show(member, id), Map.of());
    }
}
