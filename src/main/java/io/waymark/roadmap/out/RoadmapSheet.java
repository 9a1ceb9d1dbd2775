package io.waymark.roadmap.out;

import io.waymark.figure.Figures;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.WorkbookTab;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes a roadmap as a table: a row an action with its card beside it, and one for a card that has none. */
@Component
class RoadmapSheet {

    /** Rows that are held in memory before they leave. */
    private static final int ROWS = 1_000;

    private final ExportWords words;

    RoadmapSheet(ExportWords words) {
        this.words = words;
    }

    CsvText csv(RoadmapExport export) {
        CsvText text = new CsvText(headings());
        new RoadmapLines(export, words)
                .all()
                .forEach(row -> text.line(row.stream().map(RoadmapSheet::cell).toList()));
        return text;
    }

    void workbook(RoadmapExport export, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, words.say("site.name"), "1.0")) {
            WorkbookTab tab = new WorkbookTab(workbook, words.say("roadmap.title"));
            tab.widths(8, 40, 12, 24, 20, 20, 10, 16, 40, 10, 10, 30, 48, 30, 10, 10, 12, 38, 8, 12, 20, 20);
            tab.headings(headings());
            int written = 0;
            for (List<Object> row : new RoadmapLines(export, words).all().toList()) {
                tab.row(row);
                if (++written % ROWS == 0) {
                    tab.flush();
                }
            }
            tab.finish();
        }
    }

    private static SheetCell cell(Object value) {
        return switch (value) {
            case BigDecimal number -> SheetCell.ofFigure(Figures.typed(number));
            case LocalDate day -> SheetCell.ofFigure(day.toString());
            default -> SheetCell.ofWords(value.toString());
        };
    }

    private List<String> headings() {
        return Stream.of(RoadmapColumn.values()).map(words::heading).toList();
    }
}
