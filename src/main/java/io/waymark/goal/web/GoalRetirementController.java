package io.waymark.goal.web;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRetirement;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a goal out of the list, with a reason, and puts it back at the end. */
@Controller
class GoalRetirementController {

    private final GoalPages pages;
    private final GoalRetirement retirement;
    private final GoalRows rows;
    private final LateUndo late;

    GoalRetirementController(GoalPages pages, GoalRetirement retirement, GoalRows rows, LateUndo late) {
        this.pages = pages;
        this.retirement = retirement;
        this.rows = rows;
        this.late = late;
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/retirement")
    Reply retire(Member member, @PathVariable GoalId id, @Valid GoalRetirementForm form, BindingResult problems) {
        if (problems.hasErrors() && !rows.of(member, id).retired()) {
            return Reply.refused(GoalPages.VIEW, problems, pages.of(member, id));
        }
        Integer rank = rows.of(member, id).rank();
        return retirement.retire(member, id, form.reason())
                ? retired(member, rows.of(member, id), rank)
                : list(member, id).warning("goal.retired.already", title(member, id));
    }

    /** The undo knows where it stood. */
    private static Reply retired(Member member, GoalFacts goal, @Nullable Integer rank) {
        return list(member, goal.id())
                .saying("goal.retired", goal.plan().statement())
                .undoneBy(
                        "/orgs/" + member.slug() + "/goals/" + goal.id() + "/return",
                        Map.of("version", goal.version(), "rank", rank == null ? 0 : rank));
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/return")
    Reply bringBack(
            Member member,
            @PathVariable GoalId id,
            LeftVersion left,
            BindingResult unread,
            @RequestParam(defaultValue = "0") int rank) {
        if (left.version() == null) {
            retirement.bringBack(member, id);
        } else if (!retirement.takeBack(member, id, left, rank)) {
            GoalFacts goal = rows.of(member, id);
            String title = goal.plan().statement();
            return late.of(
                    member,
                    id,
                    goal.version(),
                    Clash.about("goals", title, "/orgs/{slug}/goals/{id}", member.slug(), id));
        }
        return list(member, id).saying("goal.returned", title(member, id));
    }

    private String title(Member member, GoalId id) {
        return rows.of(member, id).plan().statement();
    }

    private static Reply list(Member member, GoalId id) {
        return Reply.to("/orgs/{slug}/goals#goal-{id}", member.slug(), id);
    }
}
