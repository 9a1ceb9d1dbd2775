package io.waymark.review;

import io.waymark.assessment.WorkResult;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers forms about a dimension: the way on, or the page once more with the reason and all that was typed. */
@Component
class ReviewReplies {

    private final ReviewPages pages;

    ReviewReplies(ReviewPages pages) {
        this.pages = pages;
    }

    /** What became of a step; the notice is a message key. */
    ModelAndView to(Sent sent, WorkResult result, String notice) {
        return to(sent, result, notice, Typed.NOTHING);
    }

    ModelAndView to(Sent sent, WorkResult result, String notice, Typed typed) {
        return result instanceof WorkResult.Done ? sent.done(notice) : refused(sent, result, typed);
    }

    private ModelAndView refused(Sent sent, WorkResult result, Typed typed) {
        ReviewPage page = page(sent);
        Optional<ReviewRefusal> refusal = ReviewRefusal.of(result, page.work().dimension());
        return refusal.map(it -> view(page.with(typed.refused(it)), it.status()))
                .orElseThrow();
    }

    /** The page once more, because something typed is wrong. */
    ModelAndView wrong(Sent sent, Typed typed) {
        return view(page(sent).with(typed), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ReviewPage page(Sent sent) {
        return pages.of(sent.member(), sent.assessment(), sent.dimension());
    }

    private static ModelAndView view(ReviewPage page, HttpStatus status) {
        return new ModelAndView("review/dimension", Map.of("page", page), status);
    }
}
