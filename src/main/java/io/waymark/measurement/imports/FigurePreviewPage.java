package io.waymark.measurement.imports;

import io.waymark.figure.Figures;
import io.waymark.organisation.Member;
import io.waymark.sheet.FaultList;
import io.waymark.sheet.OriginMismatch;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetOrigin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a sheet would do, to be decided on.
 *
 * @param consent as it was typed
 * @param error ends the key of what is wrong with the reason; null where nothing is
 * @param outdated whether things changed since the member agreed to an earlier preview
 */
record FigurePreviewPage(
        Member member,
        FigurePreview preview,
        Consent consent,
        @Nullable String error,
        boolean outdated,
        HttpStatus status) {

    private static final int ROWS = 50;

    private static final Consent NONE = new Consent("", "", Set.of());

    /**
     * Rows to be looked at.
     *
     * @param name ends the key of the words
     * @param all how many there are
     */
    record Look(String name, List<FigureEffect.Right> first, int all) {

        static Look of(String name, List<? extends FigureEffect.Right> rows) {
            return new Look(name, List.copyOf(rows.subList(0, Math.min(ROWS, rows.size()))), rows.size());
        }

        /** Where it stands on the page. */
        public String place() {
            return name.replaceAll("[.].*", "");
        }
    }

    /** As it is asked for. */
    static FigurePreviewPage of(Member member, FigurePreview preview) {
        return new FigurePreviewPage(member, preview, NONE, null, false, HttpStatus.OK);
    }

    /** After rows came in that cannot be saved. */
    static FigurePreviewPage refused(Member member, FigurePreview preview) {
        return new FigurePreviewPage(member, preview, NONE, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    FigurePreviewPage unreasoned(Consent typed, String wrong) {
        return new FigurePreviewPage(member, preview, typed, wrong, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Nobody said which of two numbers is the day. */
    FigurePreviewPage unordered() {
        return new FigurePreviewPage(member, preview, NONE, "days", false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    FigurePreviewPage after(Consent typed) {
        return new FigurePreviewPage(member, preview, typed, null, true, HttpStatus.CONFLICT);
    }

    ModelAndView show() {
        String template = preview.unsure() == null ? "measurement/preview" : "measurement/days";
        return new ModelAndView(template, Map.of("page", this), status);
    }

    /** The file that the rows came in, where it was handed out for something else; null where that does not matter. */
    public @Nullable SheetOrigin astray() {
        SheetDraft draft = preview.draft();
        return draft.origin()
                .filter(it -> it.mismatch(member, draft.about()) == OriginMismatch.OTHER)
                .orElse(null);
    }

    /** Where such rows are brought to. */
    static String origin(Member member, SheetDraft draft) {
        return "/orgs/" + member.slug()
                + (draft.about() == null ? "/measurement-imports" : "/kpis/" + draft.about() + "/measurements/imports");
    }

    public String path() {
        return "/orgs/" + member.slug() + "/measurement-imports/"
                + preview.draft().id();
    }

    /** Where the rows can be put right. */
    public String again() {
        return origin(member, preview.draft()) + "/new?from=" + preview.draft().id();
    }

    public FaultList faults() {
        return FaultList.of(preview.everyFault());
    }

    /** What must not be overlooked, and the first rows; what would hide among these stands apart. */
    public List<Look> looks() {
        List<FigureEffect.Right> right = preview.effects().stream()
                .filter(FigureEffect.Right.class::isInstance)
                .map(FigureEffect.Right.class::cast)
                .toList();
        List<Look> looks = new ArrayList<>();
        looks.add(Look.of("outrun", preview.outrun()));
        if (preview.effects().size() > ROWS) {
            looks.add(Look.of(
                    "strayed",
                    right.stream()
                            .filter(it -> preview.strayed().contains(it.line()))
                            .toList()));
            looks.add(Look.of("corrected", preview.corrections()));
        }
        looks.add(Look.of(
                preview.effects().size() > ROWS ? "first" : preview.wrong() > 0 ? "first.right" : "first.all",
                right.stream()
                        .filter(it -> !(it instanceof FigureEffect.Outrun))
                        .toList()));
        return looks.stream().filter(it -> it.all() > 0).toList();
    }

    public boolean savable() {
        return preview.right() && (preview.changes() > 0 || !preview.outrun().isEmpty());
    }

    public String seen() {
        return preview.seen();
    }

    public boolean strayed(FigureEffect.Right row) {
        return preview.strayed().contains(row.line());
    }

    public boolean chosen(FigureEffect.Right row) {
        return consent.chosen().contains(row.line());
    }

    /** The last part of the key of the words for what a row does. */
    public String kind(FigureEffect.Right row) {
        return switch (row) {
            case FigureEffect.Added it -> "added";
            case FigureEffect.Same it -> "same";
            case FigureEffect.Correction it -> "correction";
            case FigureEffect.Outrun it -> "outrun";
        };
    }

    /** The figure that stands; null where none does. */
    public @Nullable BigDecimal before(FigureEffect.Right row) {
        return switch (row) {
            case FigureEffect.Added it -> null;
            case FigureEffect.Same it -> it.entry().value();
            case FigureEffect.Correction it -> it.before();
            case FigureEffect.Outrun it -> it.before();
        };
    }

    public String figure(BigDecimal value) {
        return Figures.number(value);
    }
}
