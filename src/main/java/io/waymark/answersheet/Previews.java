package io.waymark.answersheet;

import io.waymark.content.Editions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads sheets against what a member answers; saves nothing. */
@Component
class Previews {

    private final SheetWords words;
    private final Editions editions;

    Previews(SheetWords words, Editions editions) {
        this.words = words;
        this.editions = editions;
    }

    /** What a file would do. */
    Preview ofFile(Mine mine, byte[] file) {
        return of(mine, FilledWorkbook.read(file, words.say("answersheet.tab.answers")), true);
    }

    /** What rows of text would do. */
    Preview ofRows(Mine mine, String rows) {
        return of(mine, RowText.read(rows), false);
    }

    private Preview of(Mine mine, Source source, boolean fromFile) {
        ReadSheet sheet = switch (source) {
            case Source.Refused it -> ReadSheet.refused(it.problem());
            case Source.Rows it -> new Reading(mine, words, editions.all()).of(it.lines());
        };
        return new Preview(mine, source.text(), fromFile, sheet, rows(mine, sheet), Set.of());
    }

    private Preview.Rows rows(Mine mine, ReadSheet sheet) {
        return new Preview.Rows(text(sheet.entries()), seen(mine, sheet), UUID.randomUUID());
    }

    /** The headings stand where nothing else can; every other row keeps its number. */
    private String text(List<Entry> entries) {
        List<Column> columns = Arrays.stream(Column.values())
                .filter(it -> it == Column.KEY || it.filled())
                .toList();
        Line headings = Line.of(1, columns.stream().map(words::of).toList());
        Stream<Line> rows = entries.stream()
                .map(entry ->
                        Line.of(entry.row(), columns.stream().map(entry::cell).toList()));
        return RowText.of(Stream.concat(Stream.of(headings), rows).toList());
    }

    private static String seen(Mine mine, ReadSheet sheet) {
        return sheet.results().stream()
                .filter(RowResult.Filled.class::isInstance)
                .map(RowResult.Filled.class::cast)
                .map(it -> it.practice().key())
                .map(it -> it + "=" + mine.version(it))
                .collect(Collectors.joining(" "));
    }
}
