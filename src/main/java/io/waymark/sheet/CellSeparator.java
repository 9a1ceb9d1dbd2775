package io.waymark.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What stands between the cells of a row of text. */
record CellSeparator(char character) {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    private static final CellSeparator TAB = new CellSeparator('\t');

    /** Headings stand below a title of a few rows. */
    private static final int LOOKED_AT = 20;

    /** The one that leaves most cells which tell their column; else the first that stands there at all. */
    static CellSeparator of(String text, Predicate<String> tells) {
        List<String> first =
                text.lines().filter(it -> !it.isBlank()).limit(LOOKED_AT).toList();
        return SEPARATORS.stream()
                .filter(it -> telling(first, it, tells) > 0)
                .max(Comparator.comparingLong(it -> telling(first, it, tells)))
                .or(() -> SEPARATORS.stream()
                        .filter(it -> first.stream().anyMatch(line -> line.indexOf(it) >= 0))
                        .findFirst())
                .map(CellSeparator::new)
                .orElse(TAB);
    }

    private static long telling(List<String> lines, char separator, Predicate<String> tells) {
        return lines.stream()
                .flatMap(it -> cells(it, separator).stream())
                .filter(it -> !it.isBlank())
                .filter(tells)
                .count();
    }

    private static List<String> cells(String line, char separator) {
        try (CSVParser parser = new CellSeparator(separator).parser(line)) {
            return parser.stream()
                    .flatMap(it -> IntStream.range(0, Math.min(it.size(), SheetBudget.COLUMNS))
                            .mapToObj(it::get))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    CSVParser parser(String text) throws IOException {
        return CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(character)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get());
    }
}
