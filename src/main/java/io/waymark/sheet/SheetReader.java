package io.waymark.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what people bring: rows that they copied, a file of text or a workbook.
 *
 * @param tab the sheet of a workbook that is read; the first where none is called so
 * @param tells whether the text of a cell says by itself what its column is: a heading, or a day
 */
public record SheetReader(SheetBudget budget, String tab, Predicate<String> tells) {

    /** What was pasted, or kept from an earlier look. */
    public SheetSource ofText(String text) {
        return read(text, false);
    }

    public SheetSource ofFile(byte[] file) {
        if (file.length > budget.size()) {
            return tooLarge();
        }
        return switch (FileKind.of(file)) {
            case WORKBOOK -> new WorkbookReader(budget, tab).read(file);
            case OLD_WORKBOOK -> SheetSource.unread("old-workbook");
            case TEXT -> ofEncoded(file);
        };
    }

    private SheetSource ofEncoded(byte[] file) {
        return switch (FileText.of(file)) {
            case FileText.Decoded it -> read(it.text(), it.guessed());
            case FileText.NoText it -> SheetSource.unread("no-text");
        };
    }

    private SheetSource read(String text, boolean guessed) {
        if (text.length() > budget.size()) {
            return tooLarge();
        }
        try {
            DelimitedText rows = DelimitedText.of(text, tells);
            List<SheetLine> lines = rows.lines(new SheetMeter(budget));
            return lines.isEmpty()
                    ? SheetSource.unread("nothing")
                    : new SheetSource.Lines(lines, Optional.of(text), rows.separator(), guessed, Optional.empty());
        } catch (OverBudget e) {
            return new SheetSource.Unread(e.fault());
        } catch (DelimitedText.OpenQuote e) {
            return SheetSource.unread("quote", e.line());
        }
    }

    private SheetSource tooLarge() {
        return SheetSource.unread("too-large", budget.megabytes());
    }
}
