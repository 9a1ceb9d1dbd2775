package io.waymark.report.board;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import io.waymark.report.ReportKind;
import io.waymark.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a board's report as PDF. */
@Component
class BoardWriter implements ReportWriter {

    private final BoardReading reading;
    private final BoardPaper paper;

    BoardWriter(BoardReading reading, BoardPaper paper) {
        this.reading = reading;
        this.paper = paper;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BOARD;
    }

    @Override
    public void write(Member member, @Nullable AssessmentId assessment, Runnable writing, OutputStream out)
            throws IOException {
        BoardReport report = reading.of(member, assessment);
        writing.run();
        paper.print(report, out);
    }
}
