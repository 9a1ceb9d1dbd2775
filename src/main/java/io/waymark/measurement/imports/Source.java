package io.waymark.measurement.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of text, as a spreadsheet copies them or as CSV. */
sealed interface Source {

    List<Character> SEPARATORS = List.of('\t', ';', ',');

    /** @param separator what stands between the cells */
    record Rows(List<Line> lines, char separator) implements Source {}

    /** It holds no rows, or cannot be taken apart. */
    record Refused(Problem problem) implements Source {}

    /** @param tells whether a cell says by itself what its column is: a heading, or a day */
    static Source of(String text, Predicate<String> tells) {
        if (text.isBlank()) {
            return new Refused(Problem.ofSheet("nothing"));
        }
        if (text.length() > Limits.SIZE) {
            return new Refused(Problem.ofSheet("too-large"));
        }
        char separator = separator(text, tells);
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord record : parser) {
                lines.add(new Line((int) record.getRecordNumber(), record.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            return new Refused(Problem.ofSheet("quote", lines.size() + 1));
        }
        return new Rows(lines.stream().filter(it -> !it.blank()).toList(), separator);
    }

    /** Spreadsheets, browsers and databases end lines in three ways. */
    static String withOneKindOfLineEnd(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The one that leaves a cell which tells its column; else the first that stands there at all. */
    private static char separator(String text, Predicate<String> tells) {
        String first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .filter(it -> cells(first, it).stream().anyMatch(tells))
                .findFirst()
                .or(() ->
                        SEPARATORS.stream().filter(it -> first.indexOf(it) >= 0).findFirst())
                .orElse('\t');
    }

    private static List<String> cells(String line, char separator) {
        try (CSVParser parser = parser(line, separator)) {
            return parser.stream().flatMap(it -> it.toList().stream()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get());
    }
}
