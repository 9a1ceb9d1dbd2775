package io.waymark.discussion;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the page of a practice, or with its region alone where the page's script asked. */
@Component
class DiscussionViews {

    private static final String PAGE = "discussion/practice";
    private static final String PATH = "/orgs/{slug}/assessments/{id}/practices/{practice}/discussion#c-{comment}";

    private final Discussions discussions;

    DiscussionViews(Discussions discussions) {
        this.discussions = discussions;
    }

    ModelAndView page(
            Member member, AssessmentId id, PracticeKey practice, HtmxRequest htmx, @Nullable CommentRefusal why) {
        boolean region = htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest();
        return new ModelAndView(
                region ? PAGE + " :: region" : PAGE,
                Map.of("page", discussions.of(member, id, practice, why)),
                why == null ? HttpStatus.OK : why.status());
    }

    static ModelAndView seeOther(Member member, AssessmentId id, PracticeKey practice, UUID comment) {
        return Reply.to(PATH, member.slug(), id, practice, comment);
    }
}
