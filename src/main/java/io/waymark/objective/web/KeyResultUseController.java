package io.waymark.objective.web;

import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.objective.KeyResultRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drops a key result, and lets it count again. */
@Controller
class KeyResultUseController {

    private final KeyResultPages pages;
    private final KeyResultChanges changes;
    private final KeyResultRows rows;
    private final LateUndo late;
    private final Clock clock;

    KeyResultUseController(
            KeyResultPages pages, KeyResultChanges changes, KeyResultRows rows, LateUndo late, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.rows = rows;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}/withdrawal")
    Reply drop(Member member, @PathVariable KeyResultId id) {
        KeyResultChange change = changes.drop(member, id, clock);
        return answer(member, id, change, "objectives.said.dropped")
                .undoneBy(
                        "/orgs/" + member.slug() + "/key-results/" + id + "/return",
                        Map.of("version", rows.of(member, id).version()));
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/key-results/{id}/return")
    Reply takeUp(Member member, @PathVariable KeyResultId id, LeftVersion left, BindingResult unread) {
        return answer(member, id, changes.takeUp(member, id, left, clock), "objectives.said.taken-up");
    }

    private Reply answer(Member member, KeyResultId id, KeyResultChange change, String said) {
        return switch (change) {
            case KeyResultChange.Done done ->
                KeyResultReplies.at(member, id).saying(said, rows.of(member, id).title());
            case KeyResultChange.Stale stale ->
                late.of(
                        member,
                        stale.now().objective(),
                        stale.now().version(),
                        KeyResultReplies.about(member, stale.now()));
            case KeyResultChange.Ended ended -> KeyResultReplies.late(pages.show(member, id), Map.of());
            case KeyResultChange.OtherSource source ->
                throw new IllegalStateException("Only a check-in asks where a figure comes from");
        };
    }
}
