package io.waymark.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of a workbook: of the sheet that is called so, else of the first. */
record WorkbookReader(SheetBudget budget, String tab) {

    /** With formats, by which a cell is shown; what cannot be parsed is an error in its cell. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    SheetSource read(byte[] file) {
        try {
            return rows(new ByteArrayInputStream(SafeWorkbook.of(file, budget)));
        } catch (OverBudget e) {
            return new SheetSource.Unread(e.fault());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return SheetSource.unread("no-workbook");
        }
    }

    private SheetSource rows(ByteArrayInputStream file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file, OPTIONS)) {
            List<SheetLine> lines = lines(sheet(workbook), new ShownCells(workbook.isDate1904()));
            return lines.isEmpty()
                    ? SheetSource.unread("empty-workbook")
                    : new SheetSource.Lines(lines, Optional.empty(), '\t', false, origin(workbook));
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(it -> it.getName().equalsIgnoreCase(tab))
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private List<SheetLine> lines(Sheet sheet, ShownCells shown) throws IOException {
        SheetMeter meter = new SheetMeter(budget);
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> it = rows.iterator(); it.hasNext(); ) {
                Row row = it.next();
                meter.width(row.getRowNum(), row.getCellCount());
                meter.add(new SheetLine(row.getRowNum(), cells(row, shown)));
            }
        }
        return meter.lines();
    }

    private static List<SheetCell> cells(Row row, ShownCells shown) {
        List<SheetCell> cells = new ArrayList<>();
        for (int position = 0; position < row.getCellCount(); position++) {
            cells.add(shown.of(row.getCell(position)));
        }
        return cells;
    }

    private Optional<SheetOrigin> origin(ReadableWorkbook workbook) throws IOException {
        Optional<Sheet> hidden = workbook.findSheet(SheetOrigin.TAB);
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        List<SheetLine> lines = lines(hidden.get(), new ShownCells(false));
        return SheetOrigin.of(lines.stream()
                .map(it -> it.cells().stream().map(SheetCell::shown).toList())
                .toList());
    }
}
