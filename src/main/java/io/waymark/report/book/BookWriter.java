package io.waymark.report.book;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.ChartWords;
import io.waymark.kpi.KpiTable;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.report.ReportKind;
import io.waymark.report.ReportWriter;
import io.waymark.report.board.BoardReading;
import io.waymark.report.board.BoardReport;
import io.waymark.results.GapTable;
import io.waymark.results.ScorecardTable;
import io.waymark.sheet.OutgoingTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the workbook: what it is about first, then a sheet a table. */
@Component
class BookWriter implements ReportWriter {

    private static final int ENTRIES = 1_000;

    private final BoardReading reading;
    private final AboutTable about;
    private final AnswersTable answers;
    private final ScorecardTable scorecards;
    private final GapTable gaps;
    private final BookTables tables;
    private final MeasuredKpis kpis;
    private final KpiTable kpiTable;
    private final ActivityRecord activity;
    private final ChartWords words;

    BookWriter(
            BoardReading reading,
            AboutTable about,
            AnswersTable answers,
            ScorecardTable scorecards,
            GapTable gaps,
            BookTables tables,
            MeasuredKpis kpis,
            KpiTable kpiTable,
            ActivityRecord activity,
            ChartWords words) {
        this.reading = reading;
        this.about = about;
        this.answers = answers;
        this.scorecards = scorecards;
        this.gaps = gaps;
        this.tables = tables;
        this.kpis = kpis;
        this.kpiTable = kpiTable;
        this.activity = activity;
        this.words = words;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.WORKBOOK;
    }

    @Override
    public void write(Member member, @Nullable AssessmentId assessment, Runnable writing, OutputStream out)
            throws IOException {
        List<OutgoingTable> all = all(member, reading.of(member, assessment));
        writing.run();
        try (Workbook workbook = new Workbook(out, words.say("site.name"), "1.0")) {
            for (OutgoingTable it : all) {
                it.into(workbook);
            }
        }
    }

    private List<OutgoingTable> all(Member member, BoardReport report) {
        List<OutgoingTable> all = new ArrayList<>();
        all.add(about.of(report));
        report.result().ifPresent(it -> {
            all.add(answers.of(member, it));
            all.add(scorecards.of(it.card()));
            all.add(gaps.of(it.gaps()));
        });
        all.add(tables.plan(report.plan()));
        all.add(kpiTable.of(kpis.of(member).stream()
                .filter(Predicate.not(MeasuredKpi::retired))
                .toList()));
        all.add(tables.activity(member, activity.latest(member, ENTRIES)));
        return all;
    }
}
