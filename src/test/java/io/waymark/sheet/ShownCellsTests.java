package io.waymark.sheet;

import static io.waymark.sheet.BroughtFile.lines;
import static io.waymark.sheet.BroughtFile.reader;
import static io.waymark.sheet.BroughtFile.workbook;
import static io.waymark.sheet.BroughtFile.workbookOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is read as Excel shows it. */
class ShownCellsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            46085          | yyyy-mm-dd               | 2026-03-04          | 2026-03-04
            46085          | dd/mm/yyyy               | 04/03/2026          | 2026-03-04
            46085          | m/d/yy                   | 3/4/26              | 2026-03-04
            46085          | d. mmmm yyyy             | 4. March 2026       | 2026-03-04
            46085          | [$-409]dddd, d mmm yyyy;@ | Wednesday, 4 Mar 2026 | 2026-03-04
            46085          | mmm-yy                   | Mar-26              | 2026-03-04
            46085.5625     | dd/mm/yyyy hh:mm         | 04/03/2026 13:30    | 2026-03-04 13:30:00
            46085.5625     | d/m/yy h:mm AM/PM        | 4/3/26 1:30 PM      | 2026-03-04 13:30:00
            0.5625         | hh:mm:ss                 | 13:30:00            | 13:30:00
            1.5            | [h]:mm                   | 36:00               | 36:00
            0.81           | 0%                       | 81%                 | 81 %
            0.8149         | 0.0%                     | 81.5%               | 81.5 %
            0.81           | 0" %"                    | 1 %                 | 1
            4.2000000000000002 | General              | 4.2                 | 4.2
            0.1            | ``                       | 0.1                 | 0.1
            1234           | #,##0                    | 1,234               | 1234
            1234.5         | #,##0.00 "€"             | 1,234.50 €          | 1234.5
            1234.5         | [$€-407]#,##0.00         | €1,234.50           | 1234.5
            -1234.5        | #,##0.0;(#,##0.0)        | (1,234.5)           | -1234.5
            -3             | 0;[Red]-0                | -3                  | -3
            3.14159        | 0.00                     | 3.14                | 3.14
            4.2            | 0.000                    | 4.200               | 4.2
            4.125          | 0.000                    | 4.125               | 4.1250
            7              | 000                      | 007                 | 7
            1200000        | 0.0,,"M"                 | 1.2M                | 1200000
            4.2            | 0.0" days"               | 4.2 days            | 4.2
            0.5            | # ?/?                    | 0.5                 | 0.5
            12345          | 0.00E+00                 | 12345               | 12345
            3              | @                        | 3                   | 3
            """)
    void aNumberIsReadByItsFormat(BigDecimal number, String format, String shown, String meant) {
        assertThat(cell(number, format)).isEqualTo(new SheetCell(shown, meant, false, false));
    }

    @Test
    void aDayThatExcelShowsInTheReadersOrderIsUnmistakable() throws IOException {
        byte[] file = BroughtFile.with(
                workbook(sheet -> {
                    sheet.value(0, 0, LocalDate.of(2026, 3, 4));
                    sheet.style(0, 0).format("mm-dd-yy").set();
                    sheet.value(1, 0, LocalDateTime.of(2026, 3, 4, 13, 30));
                    sheet.style(1, 0).format("m/d/yy h:mm").set();
                }),
                "styles.xml",
                "numFmtId=\"16",
                "numFmtId=\"16");

        assertThat(lines(file))
                .extracting(it -> it.cell(0).meant())
                .containsExactly("2026-03-04", "2026-03-04 13:30:00");
        assertThat(BuiltInFormats.of(14)).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void aFormulaIsReadByTheResultThatIsStored() throws IOException {
        byte[] file = workbookOf("<row r=\"2\"><c r=\"A2\"><f>B1*2</f><v>4.2000000000000002</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>A1&amp;A2</f><v>Fully</v></c><c r=\"C2\" t=\"b\"><f>A1=A2</f><v>1</v></c>"
                + "<c r=\"D2\" t=\"str\"><f>\"=\"&amp;A1</f><v>=1+1</v></c>"
                + "<c r=\"E2\" t=\"str\"><f>IF(A1=\"\",\"\",A1)</f><v></v></c></row>");

        List<SheetCell> cells = lines(file).getLast().cells();
        assertThat(cells).extracting(SheetCell::shown).containsExactly("4.2", "Fully", "TRUE", "=1+1", "");
        assertThat(cells).allMatch(it -> !it.error() && !it.computed());
    }

    @Test
    void aDayThatIsComputedIsADay() throws IOException {
        byte[] file = BroughtFile.with(
                workbook(sheet -> {
                    sheet.formula(0, 0, "A2+1");
                    sheet.style(0, 0).format("dd/mm/yyyy").set();
                }),
                "sheet1.xml",
                "</f>",
                "</f><v>46085</v>");

        assertThat(lines(file).getFirst().cell(0)).isEqualTo(SheetCell.of("04/03/2026", "2026-03-04"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A2'><f>SUM(1,2)</f></c>",
                "<c r='A2'><f>SUM(1,2)</f><v></v></c>",
                "<c r='A2' t='n'><f>SUM(1,2)</f><v/></c>"
            })
    void aFormulaWithoutAResultIsNoEmptyCell(String cell) throws IOException {
        byte[] file = workbookOf("<row r=\"2\">" + cell.replace('\'', '"') + "</row>");

        assertThat(reader().ofFile(file)).isEqualTo(SheetSource.unread("no-result", "A2"));
    }

    @Test
    void anErrorOfTheSpreadsheetIsOne() throws IOException {
        byte[] file = workbookOf("<row r=\"2\"><c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>");

        assertThat(lines(file).getLast().cells())
                .containsExactly(SheetCell.ofError("#DIV/0!"), SheetCell.ofError("#N/A"));
        assertThat(lines(RowText.of(lines(file), it -> it == 0))).isEqualTo(lines(file));
        assertThat(SheetCell.of("#N/A").error()).isFalse();
    }

    @Test
    void yesAndNoAreWords() throws IOException {
        byte[] file = workbookOf("<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c></row>");

        assertThat(lines(file).getLast().cells()).extracting(SheetCell::shown).containsExactly("TRUE", "FALSE");
    }

    @Test
    void aWorkbookOfAnOldMacCountsFromLater() throws IOException {
        byte[] file = BroughtFile.with(
                workbook(sheet -> {
                    sheet.value(0, 0, 44623);
                    sheet.style(0, 0).format("yyyy-mm-dd").set();
                }),
                "xl/workbook.xml",
                "<workbookPr date1904=\"false\"/>",
                "<workbookPr date1904=\"true\"/>");

        assertThat(lines(file).getFirst().cell(0).shown()).isEqualTo("2026-03-04");
    }

    private static SheetCell cell(BigDecimal number, String format) {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, number);
            if (!format.isEmpty()) {
                sheet.style(0, 0).format(format).set();
            }
        });
        return lines(file).getFirst().cell(0);
    }
}
