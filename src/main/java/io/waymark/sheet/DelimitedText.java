package io.waymark.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of text, as a spreadsheet copies them or as CSV.
 *
 * @param skipped rows above that only say how it is written
 */
record DelimitedText(String text, char separator, int skipped) {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /** The first line by which some spreadsheets say how the others are separated. */
    private static final Pattern SAID =
            Pattern.compile("\\A\"?sep=(.)\"?[^\\S\\n]*(\\n|\\z)", Pattern.CASE_INSENSITIVE);

    /** Headings stand below a title of a few rows. */
    private static final int LOOKED_AT = 20;

    /** A quotation mark is opened and never closed. */
    static final class OpenQuote extends RuntimeException {

        private final int line;

        OpenQuote(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static DelimitedText of(String written, Predicate<String> tells) {
        String text = withOneKindOfLineEnd(written);
        Matcher said = SAID.matcher(text);
        return said.find()
                ? new DelimitedText(text.substring(said.end()), said.group(1).charAt(0), 1)
                : new DelimitedText(text, separator(text, tells), 0);
    }

    /** Those that hold something, each at its row. */
    List<SheetLine> lines(SheetMeter meter) {
        int line = skipped;
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord record : parser) {
                meter.width(++line, record.size());
                meter.add(SheetLine.of(line, record.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new OpenQuote(line + 1);
        }
        return meter.lines();
    }

    /** Spreadsheets, browsers and databases end lines in three ways. */
    private static String withOneKindOfLineEnd(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The one that leaves most cells which tell their column; else the first that stands there at all. */
    private static char separator(String text, Predicate<String> tells) {
        List<String> first =
                text.lines().filter(it -> !it.isBlank()).limit(LOOKED_AT).toList();
        return SEPARATORS.stream()
                .filter(it -> telling(first, it, tells) > 0)
                .max(Comparator.comparingLong(it -> telling(first, it, tells)))
                .or(() -> SEPARATORS.stream()
                        .filter(it -> first.stream().anyMatch(line -> line.indexOf(it) >= 0))
                        .findFirst())
                .orElse('\t');
    }

    private static long telling(List<String> lines, char separator, Predicate<String> tells) {
        return lines.stream()
                .flatMap(it -> cells(it, separator).stream())
                .filter(it -> !it.isBlank())
                .filter(tells)
                .count();
    }

    private static List<String> cells(String line, char separator) {
        try (CSVParser parser = parser(line, separator)) {
            return parser.stream()
                    .flatMap(it -> IntStream.range(0, Math.min(it.size(), SheetBudget.COLUMNS))
                            .mapToObj(it::get))
                    .toList();
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
