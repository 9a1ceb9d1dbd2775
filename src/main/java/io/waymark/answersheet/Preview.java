package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.page.Mark;
import io.waymark.content.PracticeKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a sheet would do, before anything is done.
 *
 * @param text the rows as they were handed in, to be corrected in place
 * @param fromFile whether they came in a file
 * @param overtaken practices whose answer was saved anew since an earlier preview
 */
record Preview(Mine mine, String text, boolean fromFile, ReadSheet sheet, Rows rows, Set<PracticeKey> overtaken) {

    /**
     * What is sent back to be saved.
     *
     * @param text the rows that hold something, without the columns that are not read
     * @param seen the versions of the answers on the page
     * @param key of this wish to save
     */
    record Rows(String text, String seen, UUID key) {}

    /** The page before anything was handed in. */
    static Preview none(Mine mine) {
        return new Preview(mine, "", false, ReadSheet.NONE, new Rows("", "", UUID.randomUUID()), Set.of());
    }

    /** The same, after an attempt to save that came too late for some answers. */
    Preview after(Set<PracticeKey> changed) {
        return new Preview(mine, text, fromFile, sheet, rows, changed);
    }

    ModelAndView page() {
        HttpStatus late = overtaken.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return problems().isEmpty()
                ? page("answersheet/preview", late)
                : page("answersheet/sheet", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView form() {
        return page("answersheet/sheet", HttpStatus.OK);
    }

    private ModelAndView page(String template, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", this), status);
    }

    public List<Problem> problems() {
        return sheet.everyProblem();
    }

    /** Where a problem is put right: at its row as it was read, or in the field that it came through. */
    public String place(Problem problem) {
        boolean shown = sheet.results().stream().anyMatch(it -> it.row() == problem.row());
        return shown ? "row-" + problem.row() : atFile() ? "file" : "rows";
    }

    /** Whether only another file can help: of this one there are no rows to correct. */
    public boolean atFile() {
        return fromFile && text.isEmpty();
    }

    /** What is wrong with a row, none for most. */
    public List<Problem> problems(RowResult row) {
        return row instanceof RowResult.Wrong wrong ? wrong.problems() : List.of();
    }

    public List<RowResult> results() {
        return sheet.results();
    }

    public long changes() {
        return count(RowResult.Change.class);
    }

    public long unchanged() {
        return count(RowResult.Unchanged.class);
    }

    public long blank() {
        return count(RowResult.Blank.class);
    }

    /** What is saved now. */
    public @Nullable AnswerContent now(RowResult row) {
        return switch (row) {
            case RowResult.Change it -> it.now();
            case RowResult.Unchanged it -> it.becomes();
            case RowResult.Blank it -> it.now();
            case RowResult.Wrong it ->
                it.practice() == null ? null : mine.content(it.practice().key());
        };
    }

    /** What would be saved instead; null where it stays. */
    public @Nullable AnswerContent becomes(RowResult row) {
        return row instanceof RowResult.Change change ? change.becomes() : null;
    }

    /** The last part of the key of the words for what a row does. */
    public String kind(RowResult row) {
        return switch (row) {
            case RowResult.Change it -> isOvertaken(it) ? "overtaken" : "change";
            case RowResult.Unchanged it -> isOvertaken(it) ? "overtaken" : "unchanged";
            case RowResult.Blank it -> "blank";
            case RowResult.Wrong it -> "wrong";
        };
    }

    public Mark mark(AnswerContent content) {
        return Mark.of(content.rating());
    }

    private boolean isOvertaken(RowResult row) {
        return row.practice() != null && overtaken.contains(row.practice().key());
    }

    private long count(Class<? extends RowResult> kind) {
        return sheet.results().stream().filter(kind::isInstance).count();
    }
}
