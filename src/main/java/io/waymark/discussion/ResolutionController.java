package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Resolves threads and opens them again. */
@Controller
@RequestMapping("/orgs/{slug}/assessments/{id}/practices/{practice}/discussion/{thread}/resolution")
class ResolutionController {

    private final Discussion discussion;
    private final DiscussionViews views;

    ResolutionController(Discussion discussion, DiscussionViews views) {
        this.discussion = discussion;
        this.views = views;
    }

    @Needs(Right.BELONG)
    @PostMapping
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            ResolutionForm form,
            BindingResult unread,
            HtmxRequest htmx) {
        Resolution result = discussion.resolve(member, id, practice, thread, form.seenVersion());
        return answer(member, id, practice, thread, htmx, result);
    }

    @Needs(Right.BELONG)
    @PostMapping("/removal")
    Reply remove(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            ResolutionForm form,
            BindingResult unread,
            HtmxRequest htmx) {
        Resolution result = discussion.reopen(member, id, practice, thread, form.seenVersion());
        return answer(member, id, practice, thread, htmx, result);
    }

    private Reply answer(
            Member member, AssessmentId id, PracticeKey practice, UUID thread, HtmxRequest htmx, Resolution result) {
        return switch (result) {
            case Resolution.Done it -> DiscussionViews.there(member, id, practice, thread);
            case Resolution.Stale it -> views.page(member, id, practice, htmx, CommentRefusal.stale());
            case Resolution.SignedOff it -> views.page(member, id, practice, htmx, CommentRefusal.signedOff(null));
        };
    }
}
