package io.waymark.report.book;

import io.waymark.assessment.page.ChartWords;
import io.waymark.report.board.BoardReport;
import io.waymark.sheet.OutgoingTable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a workbook is about, as of when, and whose view it is. */
@Component
class AboutTable {

    private final BookTables tables;
    private final ChartWords words;

    AboutTable(BookTables tables, ChartWords words) {
        this.tables = tables;
        this.words = words;
    }

    OutgoingTable of(BoardReport report) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(words.say("report.table.organisation"), report.author().organisationName()));
        report.result().ifPresent(it -> {
            rows.add(List.of(words.say("report.table.unit"), it.assessment().unitName()));
            rows.add(List.of(
                    words.say("report.board.assessment"), it.assessment().title()));
            rows.add(List.of(
                    words.say("report.board.edition"), it.card().edition().id().toString()));
        });
        rows.add(List.of(words.say("report.board.as-of"), report.day()));
        rows.add(List.of(words.say("report.board.author"), report.author().name()));
        return new OutgoingTable(words.say("report.table.about"), tables.headings("what", "value"), rows);
    }
}
