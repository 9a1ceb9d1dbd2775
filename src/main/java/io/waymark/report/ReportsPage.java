package io.waymark.report;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.form.SelectOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One's own reports, and what a new one could be about.
 *
 * @param assessments the newest first
 */
record ReportsPage(List<Report> reports, List<Assessment> assessments) {

    static final String VIEW = "report/reports";

    public List<SelectOption> choices() {
        return assessments.stream()
                .map(it -> new SelectOption(it.id(), title(it)))
                .toList();
    }

    /** What can be made, each with its words. */
    public List<SelectOption> kinds(String board, String boardHint, String workbook, String workbookHint) {
        return List.of(
                new SelectOption(ReportKind.BOARD.name(), board, boardHint),
                new SelectOption(ReportKind.WORKBOOK.name(), workbook, workbookHint));
    }

    /** What the report of an assessment is about; empty where it is not there. */
    Optional<String> about(@Nullable AssessmentId id) {
        return assessments.stream()
                .filter(it -> it.id().equals(id))
                .map(ReportsPage::title)
                .findFirst();
    }

    private static String title(Assessment it) {
        return it.unitName() + ", " + it.title();
    }
}
