package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lead opens a signed-off assessment again. */
@Controller
class ReopeningController {

    private final AssessmentRuns runs;
    private final ReviewSummaries summaries;
    private final Clock clock;

    ReopeningController(AssessmentRuns runs, ReviewSummaries summaries, Clock clock) {
        this.runs = runs;
        this.summaries = summaries;
        this.clock = clock;
    }

    @Needs(Right.REOPEN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/reopening")
    Reply create(Member member, @PathVariable AssessmentId id, @RequestParam(defaultValue = "") String reason) {
        Reason typed = Reason.typed(reason);
        ReviewSummary page = summaries.of(member, id).with(typed);
        return typed.problem() == null || !page.reopens() ? reopened(member, id, typed) : refused(page);
    }

    /** A second time changes nothing and says so. */
    private Reply reopened(Member member, AssessmentId id, Reason reason) {
        boolean done = runs.reopen(member, id, reason.text(), clock);
        return Reply.to("/orgs/{slug}/assessments/{id}/review", member.slug(), id)
                .saying(done ? "review.done.reopened" : "review.done.reopened-before");
    }

    private static Reply refused(ReviewSummary page) {
        return Reply.shown("review/summary", Map.of("page", page)).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
