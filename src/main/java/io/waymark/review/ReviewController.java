package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.DimensionWork;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review of a dimension: where it stands, and the reviewer's word on it. */
@Controller
class ReviewController {

    private final ReviewPages pages;
    private final DimensionWork work;
    private final ReviewReplies replies;
    private final Clock clock;

    ReviewController(ReviewPages pages, DimensionWork work, ReviewReplies replies, Clock clock) {
        this.pages = pages;
        this.work = work;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/review/{dimension}")
    String show(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension, Model model) {
        model.addAttribute("page", pages.of(member, id, dimension));
        return "review/dimension";
    }

    @Needs(Right.REVIEW_DIMENSIONS)
    @PostMapping("/orgs/{slug}/assessments/{id}/reviews/{dimension}")
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @RequestParam Map<String, String> fields) {
        ReviewForm form = new ReviewForm(fields);
        Dimension reviewed = pages.dimension(member, id, dimension);
        Map<PracticeKey, String> problems = form.problems(reviewed);
        return problems.isEmpty()
                ? replies.to(
                        member,
                        id,
                        dimension,
                        work.review(member, id, form.review(reviewed), clock),
                        "review.done.reviewed",
                        UnsavedReview.review(form, problems))
                : replies.wrong(member, id, dimension, UnsavedReview.review(form, problems));
    }
}
