package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            @RequestParam int version,
            HtmxRequest htmx) {
        return answer(member, id, practice, thread, htmx, discussion.resolve(member, id, practice, thread, version));
    }

    @Needs(Right.BELONG)
    @PostMapping("/removal")
    ModelAndView remove(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            @RequestParam int version,
            HtmxRequest htmx) {
        return answer(member, id, practice, thread, htmx, discussion.reopen(member, id, practice, thread, version));
    }

    private ModelAndView answer(
            Member member, AssessmentId id, PracticeKey practice, UUID thread, HtmxRequest htmx, Resolution result) {
        return switch (result) {
            case Resolution.Done it -> DiscussionViews.seeOther(member, id, practice, thread);
            case Resolution.Stale it -> views.page(member, id, practice, htmx, CommentRefusal.stale());
            case Resolution.SignedOff it -> views.page(member, id, practice, htmx, CommentRefusal.signedOff(null));
        };
    }
}
