package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.SignOff;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs an assessment off. */
@Controller
class SignOffController {

    private final AssessmentRuns runs;
    private final ReviewSummaries summaries;
    private final Clock clock;

    SignOffController(AssessmentRuns runs, ReviewSummaries summaries, Clock clock) {
        this.runs = runs;
        this.summaries = summaries;
        this.clock = clock;
    }

    @Needs(Right.SIGN_OFF_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/sign-off")
    Reply create(Member member, @PathVariable AssessmentId id) {
        SignOff result = signOff(member, id);
        return ReviewRefusal.of(result).map(it -> refused(member, id, it)).orElseGet(() -> results(member, id, result));
    }

    /** Of two leads who sign off at the same moment, one comes second. */
    private SignOff signOff(Member member, AssessmentId id) {
        try {
            return runs.signOff(member, id, clock);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return new SignOff.AlreadyDone();
        }
    }

    private static Reply results(Member member, AssessmentId id, SignOff result) {
        return Reply.to("/orgs/{slug}/assessments/{id}/results", member.slug(), id)
                .saying(result instanceof SignOff.Done ? "planning.signed-off.done" : "planning.signed-off.before");
    }

    private Reply refused(Member member, AssessmentId id, ReviewRefusal reason) {
        return Reply.shown(
                        "review/summary",
                        Map.of("page", summaries.of(member, id).with(reason)))
                .as(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
