package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    Reply show(Member member, @PathVariable AssessmentId id, @PathVariable PracticeKey practice, HtmxRequest htmx) {
        return views.page(member, id, practice, htmx);
    }

    @Needs(Right.BELONG)
    @PostMapping
    Reply open(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @Valid CommentForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        return write(member, form.toRemark(id, practice, null), form, problems, htmx);
    }

    @Needs(Right.BELONG)
    @PostMapping("/{thread}/replies")
    Reply reply(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @PathVariable UUID thread,
            @Valid CommentForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        return write(member, form.toRemark(id, practice, thread), form, problems, htmx);
    }

    private Reply write(Member member, Remark remark, CommentForm form, BindingResult problems, HtmxRequest htmx) {
        return problems.hasErrors()
                ? views.refused(member, remark, form, problems, htmx)
                : written(member, remark, form, problems, htmx);
    }

    private Reply written(Member member, Remark remark, CommentForm form, BindingResult problems, HtmxRequest htmx) {
        return switch (discussion.write(member, remark)) {
            case Written.Done it ->
                DiscussionViews.there(member, remark.assessment(), remark.practice(), it.comment())
                        .keeping("unclear", new LinkedHashMap<>(it.unclear()));
            case Written.SentBefore it -> {
                problems.rejectValue("words", "discussion.error.sent-before");
                yield views.refused(member, remark, form, problems, htmx);
            }
            case Written.SignedOff it ->
                views.page(member, remark.assessment(), remark.practice(), htmx, CommentRefusal.signedOff(form));
        };
    }
}
