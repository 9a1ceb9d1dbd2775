package io.waymark.roadmap.board;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.RoadmapRows;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** Owner, quarter or status of cards, as they are changed where they are listed: by dragging, by a key, in a cell, or of many at once. */
@Controller
class ChangesController {

    private final RoadmapPages pages;
    private final CardWishes wishes;
    private final JointChanges changes;
    private final RoadmapRows rows;

    ChangesController(RoadmapPages pages, CardWishes wishes, JointChanges changes, RoadmapRows rows) {
        this.pages = pages;
        this.wishes = wishes;
        this.changes = changes;
        this.rows = rows;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/orgs/{slug}/roadmap/changes")
    Reply change(
            Member member,
            RoadmapFilters filters,
            ChosenUnit chosen,
            @Valid CardChangesForm form,
            BindingResult problems,
            HttpServletResponse response) {
        wishes.mustBeWorkedBy(member, form.seen().keySet());
        form.judge(rows.choices(member), problems);
        wishes.judge(member, form, problems);
        if (problems.hasErrors()) {
            return ChangeReplies.whole(
                    response, Reply.refused(RoadmapPage.VIEW, problems, pages.show(member, filters.mending(), chosen)));
        }
        return switch (changes.change(member, form)) {
            case JointOutcome.Done done -> ChangeReplies.done(member, filters, form, done);
            case JointOutcome.Stale stale -> BoardClash.of(member, filters, form, stale, rows.choices(member));
            case JointOutcome.Against against ->
                ChangeReplies.whole(response, ChangeReplies.against(member, filters, form, against));
        };
    }
}
