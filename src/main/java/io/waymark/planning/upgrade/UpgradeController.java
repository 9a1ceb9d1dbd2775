package io.waymark.planning.upgrade;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Upgrades;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what an upgrade would do, does it, and shows what was said before. */
@Controller
class UpgradeController {

    private static final String OVERVIEW = "/orgs/{slug}/assessments/{id}";

    private final UpgradePages pages;
    private final Upgrades upgrades;
    private final Clock clock;

    UpgradeController(UpgradePages pages, Upgrades upgrades, Clock clock) {
        this.pages = pages;
        this.upgrades = upgrades;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @GetMapping(OVERVIEW + "/upgrade")
    Reply preview(Member member, @PathVariable AssessmentId id) {
        return Reply.shown("planning/upgrade", Map.of("page", pages.preview(member, id)));
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(OVERVIEW + "/upgrade")
    Reply create(Member member, @PathVariable AssessmentId id) {
        return switch (upgrades.upgrade(member, id, clock)) {
            case Upgrades.Result.Done it -> done(member, id, it.now());
            case Upgrades.Result.Signed signed ->
                Reply.to(OVERVIEW, member.slug(), id).warning("planning.upgrade.refused");
            case Upgrades.Result.NoneNewer none ->
                Reply.to(OVERVIEW, member.slug(), id).warning("planning.upgrade.none");
        };
    }

    /** What was begun by mistake is taken back with one push. */
    private static Reply done(Member member, AssessmentId before, AssessmentId now) {
        String begun = "/orgs/%s/assessments/%s".formatted(member.slug(), before);
        return Reply.to(OVERVIEW, member.slug(), now)
                .saying("planning.upgrade.done")
                .undoing(now.value(), begun + "/upgraded/return", begun);
    }

    @GetMapping(OVERVIEW + "/upgraded")
    Reply before(Member member, @PathVariable AssessmentId id) {
        return pages.before(member, id)
                .map(it -> Reply.shown("planning/upgraded", Map.of("page", it)))
                .orElseGet(() -> Reply.to(OVERVIEW, member.slug(), id));
    }
}
