package io.waymark.review;

import io.waymark.assessment.Review;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A review as it was typed, so that whatever came in can be shown again. */
record ReviewForm(Map<String, String> fields) {

    static final ReviewForm EMPTY = new ReviewForm(Map.of());

    static final int COMMENT_LENGTH = 2000;

    private static final String SEND_BACK = "SEND_BACK";

    public boolean sentBack(PracticeKey practice) {
        return !everything() && SEND_BACK.equals(fields.get("verdict." + practice));
    }

    public String comment(PracticeKey practice) {
        return fields.getOrDefault("comment." + practice, "");
    }

    /** Whether all is accepted, whatever was chosen practice by practice. */
    private boolean everything() {
        return fields.containsKey("everything");
    }

    /** What is wrong with it: practice to message key, in the order of the page. */
    Map<PracticeKey, String> problems(Dimension dimension) {
        Map<PracticeKey, String> problems = new LinkedHashMap<>();
        for (Practice it : dimension.practices()) {
            if (sentBack(it.key()) && comment(it.key()).isBlank()) {
                problems.put(it.key(), "review.error.comment");
            } else if (comment(it.key()).length() > COMMENT_LENGTH) {
                problems.put(it.key(), "review.error.comment-too-long");
            }
        }
        return problems;
    }

    /** The review; call only where nothing is wrong with it. */
    Review review(Dimension dimension) {
        return new Review(dimension.key(), remarks(dimension), seen(fields, "seen"));
    }

    private List<Review.Remark> remarks(Dimension dimension) {
        return dimension.practices().stream()
                .map(Practice::key)
                .map(it -> new Review.Remark(it, sentBack(it), comment(it)))
                .filter(it -> it.sentBack() || !it.comment().isEmpty())
                .toList();
    }

    /** What was typed about practices, to be copied where there is no form any more. */
    Map<Practice, String> comments(Dimension dimension) {
        Map<Practice, String> comments = new LinkedHashMap<>();
        for (Practice it : dimension.practices()) {
            if (!comment(it.key()).isBlank()) {
                comments.put(it, comment(it.key()));
            }
        }
        return comments;
    }

    /** The version that was on the screen; one that cannot be read is none that ever stood. */
    static int seen(Map<String, String> fields, String field) {
        String text = fields.getOrDefault(field, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The name of the field that holds the version of a dimension among several. */
    static String seen(DimensionKey dimension) {
        return "seen." + dimension;
    }
}
