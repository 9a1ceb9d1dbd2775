package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Closes an objective, and takes it up again. */
@Controller
class ObjectiveClosingController {

    private static final int REASON_LENGTH = 1000;

    private final ObjectivePages pages;
    private final ObjectiveChanges changes;
    private final Clock clock;

    ObjectiveClosingController(ObjectivePages pages, ObjectiveChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/closing")
    ModelAndView close(Member member, @PathVariable ObjectiveId id, @RequestParam(defaultValue = "") String reason) {
        String typed = Typed.text(reason);
        Optional<Problem> problem = Problems.tooLong("reason", typed, REASON_LENGTH);
        if (problem.isPresent()) {
            ObjectivePage page = pages.show(member, id).with(typed, new Problems(List.of(problem.get())));
            return answer(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return changes.close(member, id, typed, clock) instanceof ObjectiveChange.Done
                ? ObjectiveReplies.at(member, id)
                : answer(pages.show(member, id).with(typed, Problems.NONE), HttpStatus.CONFLICT);
    }

    @Needs(Right.SET_OBJECTIVES)
    @PostMapping("/orgs/{slug}/objectives/{id}/reopening")
    ModelAndView reopen(Member member, @PathVariable ObjectiveId id) {
        changes.reopen(member, id, clock);
        return ObjectiveReplies.at(member, id);
    }

    private static ModelAndView answer(ObjectivePage page, HttpStatus status) {
        return new ModelAndView("objective/objective", Map.of("page", page), status);
    }
}
