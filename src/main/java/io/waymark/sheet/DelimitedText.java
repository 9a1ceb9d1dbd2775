package io.waymark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of text, as a spreadsheet copies them or as CSV.
 *
 * @param skipped rows above that only say how it is written
 */
record DelimitedText(String text, char separator, int skipped) {

    /** The first line by which some spreadsheets say how the others are separated. */
    private static final Pattern SAID =
            Pattern.compile("\\A\"?sep=(.)\"?[^\\S\\n]*(\\n|\\z)", Pattern.CASE_INSENSITIVE);

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
                : new DelimitedText(text, CellSeparator.of(text, tells).character(), 0);
    }

    /** Those that hold something, each at its row. */
    List<SheetLine> lines(SheetMeter meter) {
        int line = skipped;
        try (CSVParser parser = new CellSeparator(separator).parser(text)) {
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
}
