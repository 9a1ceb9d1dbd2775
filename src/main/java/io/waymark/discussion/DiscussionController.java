package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said about a practice; every member of the organisation reads and writes. */
@Controller
@RequestMapping("/orgs/{slug}/assessments/{id}/practices/{practice}/discussion")
class DiscussionController {

    private final Discussion discussion;
    private final DiscussionViews views;

    DiscussionController(Discussion discussion, DiscussionViews views) {
        this.discussion = discussion;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(
            Member member, @PathVariable AssessmentId id, @PathVariable PracticeKey practice, HtmxRequest htmx) {
        return views.page(member, id, practice, htmx, null);
    }

    @Needs(Right.BELONG)
    @PostMapping
    ModelAndView open(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            RedirectAttributes next) {
        return write(member, id, practice, CommentForm.typed(null, fields), htmx, next);
    }

    @Needs(Right.BELONG)
    @PostMapping("/{thread}/replies")
    ModelAndView reply(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            RedirectAttributes next) {
        return write(member, id, practice, CommentForm.typed(thread, fields), htmx, next);
    }

    private ModelAndView write(
            Member member,
            AssessmentId id,
            PracticeKey practice,
            CommentForm typed,
            HtmxRequest htmx,
            RedirectAttributes next) {
        if (!typed.problems().isEmpty()) {
            return views.page(member, id, practice, htmx, CommentRefusal.invalid(typed, typed.problems()));
        }
        return switch (discussion.write(member, typed.toRemark(id, practice))) {
            case Written.Done it -> {
                next.addFlashAttribute("unclear", it.unclear());
                yield DiscussionViews.seeOther(member, id, practice, it.comment());
            }
            case Written.SentBefore it ->
                views.page(
                        member,
                        id,
                        practice,
                        htmx,
                        CommentRefusal.invalid(typed, Map.of("words", "discussion.error.sent-before")));
            case Written.SignedOff it -> views.page(member, id, practice, htmx, CommentRefusal.signedOff(typed));
        };
    }
}
