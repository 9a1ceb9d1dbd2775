package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.WorkResult;
import io.waymark.content.DimensionKey;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers forms about a dimension: the way on, or the page once more with the reason and all that was typed. */
@Component
class ReviewReplies {

    private static final String PATH = "/orgs/{slug}/assessments/{id}/review/{dimension}";

    /** What moves a dimension on, so that nobody hands anything in by taking back what they did before. */
    static final List<String> STEPS = Stream.of(
                    "submitted", "taken-back", "sent-back", "accepted", "accepted-own", "opened-by-lead", "all-in")
            .map(it -> "activity.dimension." + it)
            .toList();

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
                .orElseGet(() -> Reply.to(PATH, member.slug(), id, dimension)
                        .saying(notice, page.work().dimension().title()));
    }

    /** About a dimension that somebody moved on. */
    static Clash about(Member member, AssessmentId id, DimensionKey dimension, Activity step) {
        return Clash.about("assessments", step.title(), PATH, member.slug(), id, dimension);
    }

    /** The page once more, because something typed is wrong. */
    Reply wrong(Member member, AssessmentId id, DimensionKey dimension, UnsavedReview unsaved) {
        return view(pages.of(member, id, dimension).with(unsaved), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Reply view(ReviewPage page, HttpStatus status) {
        return Reply.shown("review/dimension", Map.of("page", page)).as(status);
    }
}
