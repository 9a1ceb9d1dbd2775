package io.waymark.answersheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Rows as text: read as a spreadsheet copies them or as CSV, written as a spreadsheet copies them. */
final class RowText {

    private static final CSVFormat COPIED = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    /** A row that stands for an empty one; unlike an empty line it survives the way through a form. */
    private static final List<String> EMPTY = List.of("", "");

    private RowText() {}

    /** What was pasted; its text is kept as it came. */
    static Source read(String pasted) {
        String text = withOneKindOfLineEnd(pasted);
        if (text.isBlank()) {
            return new Source.Refused(Problem.ofSheet("answersheet.problem.nothing"), pasted);
        }
        if (text.length() > Limits.SIZE) {
            return new Source.Refused(Problem.ofSheet("answersheet.problem.too-large", Limits.MEGABYTES), pasted);
        }
        return lines(text, pasted);
    }

    /** Text that reads as these lines, each at its row. */
    static String of(Collection<Line> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = COPIED.print(text)) {
            int next = 1;
            for (Line line : lines) {
                for (; next < line.row(); next++) {
                    printer.printRecord(EMPTY);
                }
                printer.printRecord(line.cells());
                next++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Source lines(String text, String pasted) {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (CSVRecord record : parser) {
                lines.add(Line.of((int) record.getRecordNumber(), record.toList()));
            }
            return new Source.Rows(lines.stream().filter(it -> !it.blank()).toList(), pasted);
        } catch (IOException | UncheckedIOException e) {
            return new Source.Refused(Problem.ofRow(lines.size() + 1, "answersheet.problem.quote"), pasted);
        }
    }

    /** Headings hold no separators, so the one that stands there most often separates the columns. */
    private static CSVFormat format(String text) {
        String headings = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        char separator = Stream.of('\t', ',', ';')
                .max((a, b) -> Long.compare(count(headings, a), count(headings, b)))
                .orElse('\t');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    /** Spreadsheets, browsers and databases end lines in three ways; a difference of that kind is no change. */
    static String withOneKindOfLineEnd(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
