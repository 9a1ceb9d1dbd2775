package io.waymark.measurement.imports;

import io.waymark.measurement.Figures;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a sheet would do, to be decided on.
 *
 * @param reason for its corrections, as it was typed
 * @param error ends the key of what is wrong with the reason; null where nothing is
 * @param outdated whether things changed since the member agreed to an earlier preview
 */
record PreviewPage(
        Member member,
        Preview preview,
        String reason,
        @Nullable String error,
        boolean outdated,
        HttpStatus status) {

    private static final int ROWS = 50;
    private static final int MANY = 100;

    /** As it is asked for. */
    static PreviewPage of(Member member, Preview preview) {
        return new PreviewPage(member, preview, "", null, false, HttpStatus.OK);
    }

    /** After rows came in that cannot be saved. */
    static PreviewPage refused(Member member, Preview preview) {
        return new PreviewPage(member, preview, "", null, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    PreviewPage unreasoned(String typed, String wrong) {
        return new PreviewPage(member, preview, typed, wrong, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    PreviewPage after(String typed) {
        return new PreviewPage(member, preview, typed, null, true, HttpStatus.CONFLICT);
    }

    ModelAndView show() {
        return new ModelAndView("measurement/preview", Map.of("page", this), status);
    }

    public String path() {
        return preview.draft().path(member.slug());
    }

    /** Where the rows can be put right. */
    public String again() {
        return preview.draft().origin(member.slug()) + "/new?from="
                + preview.draft().id();
    }

    public List<Problem> problems() {
        return preview.everyProblem().stream().limit(MANY).toList();
    }

    public int moreProblems() {
        return Math.max(0, preview.everyProblem().size() - MANY);
    }

    public List<RowResult.Correction> corrections() {
        return preview.corrections().stream().limit(MANY).toList();
    }

    public int moreCorrections() {
        return Math.max(0, preview.corrections().size() - MANY);
    }

    /** The first rows that can be understood. */
    public List<RowResult.Right> rows() {
        return preview.results().stream()
                .filter(RowResult.Right.class::isInstance)
                .map(RowResult.Right.class::cast)
                .limit(ROWS)
                .toList();
    }

    /** Whether there are more rows than are shown, so that corrections could hide among the others. */
    public boolean isLong() {
        return preview.results().size() > ROWS;
    }

    public boolean savable() {
        return preview.right() && preview.changes() > 0;
    }

    public String seen() {
        return preview.seen();
    }

    /** The last part of the key of the words for what a row does. */
    public String kind(RowResult.Right row) {
        return switch (row) {
            case RowResult.Added it -> "added";
            case RowResult.Same it -> "same";
            case RowResult.Correction it -> "correction";
        };
    }

    /** The figure that stands; null where none does. */
    public @Nullable BigDecimal before(RowResult.Right row) {
        return switch (row) {
            case RowResult.Added it -> null;
            case RowResult.Same it -> it.entry().value();
            case RowResult.Correction it -> it.before();
        };
    }

    public String figure(BigDecimal value) {
        return Figures.read(value);
    }
}
