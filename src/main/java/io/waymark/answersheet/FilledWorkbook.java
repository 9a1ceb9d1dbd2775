package io.waymark.answersheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a workbook that somebody filled in: of the sheet with our name, else of the first. */
final class FilledWorkbook {

    private FilledWorkbook() {}

    static Source read(byte[] file, String tab) {
        if (file.length > Limits.SIZE) {
            return refused("answersheet.problem.too-large", Limits.MEGABYTES);
        }
        try {
            return rows(new ByteArrayInputStream(PlainWorkbook.of(file)), tab);
        } catch (PlainWorkbook.TooMuch e) {
            return refused("answersheet.problem.too-much");
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return refused("answersheet.problem.no-workbook");
        }
    }

    private static Source rows(ByteArrayInputStream file, String tab) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            Sheet sheet = workbook.getSheets()
                    .filter(it -> it.getName().equalsIgnoreCase(tab))
                    .findFirst()
                    .orElseGet(workbook::getFirstSheet);
            List<Line> lines = lines(sheet);
            return lines.isEmpty()
                    ? refused("answersheet.problem.empty-workbook")
                    : new Source.Rows(lines, RowText.of(lines));
        }
    }

    /** Ends soon after there are too many; whoever looks at the rows sees that. */
    private static List<Line> lines(Sheet sheet) throws IOException {
        List<Line> lines = new ArrayList<>();
        int left = Limits.SIZE;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> it = rows.iterator(); it.hasNext() && lines.size() <= Limits.ROWS + 1; ) {
                Line line = line(it.next());
                left -= line.length();
                if (left < 0) {
                    throw new PlainWorkbook.TooMuch();
                }
                if (!line.blank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static Line line(Row row) {
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        for (int position = 0; position < row.getCellCount(); position++) {
            Cell cell = row.getCell(position);
            cells.add(text(cell));
            if (cell != null && cell.getFormula() != null) {
                formulas.add(position);
            }
        }
        return new Line(row.getRowNum(), cells, formulas);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : RowText.withOneKindOfLineEnd(cell.getText());
    }

    private static Source refused(String message, Object... details) {
        return new Source.Refused(Problem.ofSheet(message, details), "");
    }
}
