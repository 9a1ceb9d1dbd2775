package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.page.Mark;
import io.waymark.content.PracticeKey;
import io.waymark.sheet.FaultList;
import io.waymark.sheet.OriginMismatch;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetOrigin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a sheet would do, before anything is done.
 *
 * @param overtaken practices whose answer was saved anew since an earlier preview
 * @param chosen rows that were chosen then
 */
record AnswerPreview(Mine mine, SheetDraft draft, ReadAnswers sheet, Set<PracticeKey> overtaken, Set<Integer> chosen) {

    private static final int MOST = 500;

    /** The same, after an attempt to save that came too late for some answers. */
    AnswerPreview after(Set<PracticeKey> changed, Set<Integer> wished) {
        return new AnswerPreview(mine, draft, sheet, changed, wished);
    }

    ModelAndView page() {
        return page(
                !right()
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : overtaken.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("answersheet/preview", Map.of("page", this), status);
    }

    boolean right() {
        return sheet.everyFault().isEmpty();
    }

    public FaultList faults() {
        return FaultList.of(sheet.everyFault());
    }

    public String path() {
        return here() + "/sheet/preview/" + draft.id();
    }

    /** Where the rows can be put right. */
    public String again() {
        return here() + "/sheet?from=" + draft.id();
    }

    /** The rows to be looked at: more than any edition asks, and not all that a sheet can hold. */
    public List<AnswerEffect> rows() {
        return sheet.effects().stream().limit(MOST).toList();
    }

    public int all() {
        return sheet.effects().size();
    }

    public long changes() {
        return count(AnswerEffect.Change.class);
    }

    public long outrun() {
        return count(AnswerEffect.Outrun.class);
    }

    public long unchanged() {
        return count(AnswerEffect.Unchanged.class);
    }

    public long blank() {
        return count(AnswerEffect.Blank.class);
    }

    public boolean savable() {
        return right() && changes() + outrun() > 0;
    }

    /** How the file is another than the one for this member and assessment; null where it is not. */
    public @Nullable OriginMismatch mismatch() {
        return draft.origin()
                .map(it -> it.mismatch(mine.member(), draft.about()))
                .orElse(null);
    }

    public @Nullable SheetOrigin origin() {
        return draft.origin().orElse(null);
    }

    /** The versions of the answers on the page. */
    public String seen() {
        return sheet.effects().stream()
                .filter(AnswerEffect.Filled.class::isInstance)
                .map(it -> ((AnswerEffect.Filled) it).practice().key())
                .map(it -> it + "=" + mine.version(it))
                .collect(Collectors.joining(" "));
    }

    /** What is saved now. */
    public @Nullable AnswerContent now(AnswerEffect row) {
        return switch (row) {
            case AnswerEffect.Change it -> it.now();
            case AnswerEffect.Outrun it -> it.now();
            case AnswerEffect.Unchanged it -> it.becomes();
            case AnswerEffect.Blank it -> it.now();
            case AnswerEffect.Unreadable it ->
                it.practice() == null ? null : mine.content(it.practice().key());
        };
    }

    /** What would be saved instead; null where it stays. */
    public @Nullable AnswerContent becomes(AnswerEffect row) {
        return switch (row) {
            case AnswerEffect.Change it -> it.becomes();
            case AnswerEffect.Outrun it -> it.becomes();
            default -> null;
        };
    }

    /** The last part of the key of the words for what a row does. */
    public String kind(AnswerEffect row) {
        return switch (row) {
            case AnswerEffect.Change it -> isOvertaken(it) ? "overtaken" : "change";
            case AnswerEffect.Outrun it -> isOvertaken(it) ? "overtaken" : "outrun";
            case AnswerEffect.Unchanged it -> isOvertaken(it) ? "overtaken" : "unchanged";
            case AnswerEffect.Blank it -> "blank";
            case AnswerEffect.Unreadable it -> "wrong";
        };
    }

    /** Whether a row is saved only when it is chosen. */
    public boolean optional(AnswerEffect row) {
        return right() && row instanceof AnswerEffect.Outrun;
    }

    public Mark mark(AnswerContent content) {
        return Mark.of(content.rating());
    }

    private String here() {
        return "/orgs/" + mine.member().slug() + "/assessments/"
                + mine.assessment().id();
    }

    private boolean isOvertaken(AnswerEffect row) {
        return row.practice() != null && overtaken.contains(row.practice().key());
    }

    private long count(Class<? extends AnswerEffect> kind) {
        return sheet.effects().stream().filter(kind::isInstance).count();
    }
}
