package io.waymark.sheet;

import static io.waymark.sheet.BroughtFile.lines;
import static io.waymark.sheet.BroughtFile.reader;
import static io.waymark.sheet.BroughtFile.refused;
import static io.waymark.sheet.BroughtFile.workbook;
import static io.waymark.sheet.BroughtFile.workbookOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookTests {

    @Test
    void textsAndNumbersAreTold() {
        List<SheetLine> lines = lines(workbook(sheet -> {
            sheet.value(0, 0, "Key");
            sheet.value(0, 1, "Answer");
            sheet.value(2, 0, "a\r\nb");
            sheet.value(2, 1, 3);
            sheet.value(2, 2, "=1+1");
        }));

        assertThat(lines).extracting(SheetLine::number).containsExactly(1, 3);
        assertThat(lines.getLast().cells()).extracting(SheetCell::shown).containsExactly("a\nb", "3", "=1+1");
        assertThat(lines.getLast().cells()).extracting(SheetCell::computed).containsOnly(false);
    }

    @Test
    void theSheetWithOurNameIsReadWhereverItStands() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            workbook.newWorksheet("Notes of mine").value(0, 0, "Something else");
            workbook.newWorksheet("ANSWERS").value(0, 0, "Key");
        }

        assertThat(lines(file.toByteArray())).containsExactly(SheetLine.of(1, List.of("Key")));
    }

    @Test
    void theTextOfAFileReadsAsItsRows() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Key");
            sheet.value(4, 1, "\"Two\nlines\"");
            sheet.value(5, 1, "=no formula");
            sheet.value(6, 1, "'=an apostrophe of its own");
        });

        assertThat(lines(RowText.of(lines(file), it -> false))).isEqualTo(lines(file));
    }

    @Test
    void whatIsNoWorkbookIsNamedAsWhatItIs() throws IOException {
        byte[] readme = BroughtFile.zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8));
        byte[] broken = BroughtFile.zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

        assertThat(refused(reader().ofFile(readme))).isEqualTo("no-workbook");
        assertThat(refused(reader().ofFile(broken))).isEqualTo("no-workbook");
        assertThat(refused(reader().ofFile(old))).isEqualTo("old-workbook");
        assertThat(refused(reader().ofFile(new byte[] {0, 1}))).isEqualTo("no-text");
        assertThat(refused(reader().ofFile(workbook(sheet -> {})))).isEqualTo("empty-workbook");
        assertThat(refused(reader().ofFile(new byte[BroughtFile.BUDGET.size() + 1])))
                .isEqualTo("too-large");
    }

    @Test
    void aStrictOpenXmlWorkbookIsNamed() throws IOException {
        byte[] strict = BroughtFile.with(
                workbook(sheet -> sheet.value(0, 0, "Key")),
                "xl/workbook.xml",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main");

        assertThat(refused(reader().ofFile(strict))).isEqualTo("strict");
    }

    @Test
    void otherDocumentsAreNotFetched() throws IOException {
        byte[] file = BroughtFile.with(
                workbookOf("<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row>"),
                "sheet1.xml",
                "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><worksheet");

        assertThat(reader().ofFile(file).toString()).doesNotContain("root:");
    }
}
