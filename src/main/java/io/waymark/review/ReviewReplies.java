package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.WorkResult;
import io.waymark.content.DimensionKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers forms about a dimension: the way on, or the page once more with the reason and all that was typed. */
@Component
class ReviewReplies {

    private final ReviewPages pages;

    ReviewReplies(ReviewPages pages) {
        this.pages = pages;
    }

    /** What became of a step; the notice is a message key. */
    Reply to(Member member, AssessmentId id, DimensionKey dimension, WorkResult result, String notice) {
        return to(member, id, dimension, result, notice, UnsavedReview.NOTHING);
    }

    Reply to(
            Member member,
            AssessmentId id,
            DimensionKey dimension,
            WorkResult result,
            String notice,
            UnsavedReview unsaved) {
        ReviewPage page = pages.of(member, id, dimension);
        return ReviewRefusal.of(result, page.work().dimension())
                .map(it -> view(page.with(unsaved.refused(it)), it.status()))
                .orElseGet(
                        () -> Reply.to("/orgs/{slug}/assessments/{id}/review/{dimension}", member.slug(), id, dimension)
                                .saying(notice, page.work().dimension().title()));
    }

    /** The page once more, because something typed is wrong. */
    Reply wrong(Member member, AssessmentId id, DimensionKey dimension, UnsavedReview unsaved) {
        return view(pages.of(member, id, dimension).with(unsaved), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Reply view(ReviewPage page, HttpStatus status) {
        return Reply.shown("review/dimension", Map.of("page", page)).as(status);
    }
}
