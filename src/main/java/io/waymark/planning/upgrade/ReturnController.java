package io.waymark.planning.upgrade;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.UndoneUpgrades;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes an upgrade back. */
@Controller
class ReturnController {

    private final UndoneUpgrades upgrades;
    private final Clock clock;

    ReturnController(UndoneUpgrades upgrades, Clock clock) {
        this.upgrades = upgrades;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/upgraded/return")
    Reply create(Member member, @PathVariable AssessmentId id) {
        return switch (upgrades.undo(member, id, clock)) {
            case UndoneUpgrades.Result.Done done ->
                Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id).saying("planning.upgrade.undone");
            case UndoneUpgrades.Result.Late it ->
                kept(member, id).warning("planning.upgrade.undo.late", it.work().who());
            case UndoneUpgrades.Result.Closed closed -> kept(member, id).warning("planning.upgrade.undo.closed");
        };
    }

    private static Reply kept(Member member, AssessmentId id) {
        return Reply.to("/orgs/{slug}/assessments/{id}/upgraded", member.slug(), id);
    }
}
