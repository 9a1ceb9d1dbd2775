package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers with the page of a practice, or with its region alone where the page's script asked. */
@Component
class DiscussionViews {

    private static final String PAGE = "discussion/practice";
    private static final String PATH = "/orgs/{slug}/assessments/{id}/practices/{practice}/discussion#c-{comment}";

    private final Discussions discussions;

    DiscussionViews(Discussions discussions) {
        this.discussions = discussions;
    }

    Reply page(Member member, AssessmentId id, PracticeKey practice, HtmxRequest htmx) {
        return Reply.shown(view(htmx), Map.of("page", discussions.of(member, id, practice, null)));
    }

    /** The page with what was not done. */
    Reply page(Member member, AssessmentId id, PracticeKey practice, HtmxRequest htmx, CommentRefusal why) {
        return Reply.shown(view(htmx), Map.of("page", discussions.of(member, id, practice, why)))
                .as(why.status());
    }

    /** The page with words that could not be taken as typed. */
    Reply refused(Member member, Remark remark, CommentForm form, BindingResult problems, HtmxRequest htmx) {
        CommentRefusal why = CommentRefusal.invalid(remark.thread(), form);
        DiscussionPage page = discussions.of(member, remark.assessment(), remark.practice(), why);
        return Reply.refused(view(htmx), problems, Map.of("page", page));
    }

    static Reply there(Member member, AssessmentId id, PracticeKey practice, UUID comment) {
        return Reply.to(PATH, member.slug(), id, practice, comment);
    }

    private static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PAGE + " :: region" : PAGE;
    }
}
