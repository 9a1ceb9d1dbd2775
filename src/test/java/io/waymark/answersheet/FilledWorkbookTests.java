package io.waymark.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class FilledWorkbookTests {

    private static final String ROWS = "<sheetData>";

    @Test
    void textsNumbersAndFormulasAreTold() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Key");
            sheet.value(0, 1, "Answer");
            sheet.value(2, 0, "a\r\nb");
            sheet.value(2, 1, 3);
            sheet.value(2, 2, "=1+1");
            sheet.formula(2, 3, "SUM(1,2)");
        });

        assertThat(read(file))
                .isInstanceOfSatisfying(
                        Source.Rows.class,
                        it -> assertThat(it.lines())
                                .containsExactly(
                                        Line.of(1, List.of("Key", "Answer")),
                                        new Line(3, List.of("a\nb", "3", "=1+1", "=SUM(1,2)"), Set.of(3))));
    }

    @Test
    void theSheetWithOurNameIsReadWhereverItStands() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            workbook.newWorksheet("Notes of mine").value(0, 0, "Something else");
            workbook.newWorksheet("ANSWERS").value(0, 0, "Key");
        }

        assertThat(((Source.Rows) read(file.toByteArray())).lines()).containsExactly(Line.of(1, List.of("Key")));
    }

    @Test
    void theTextOfAFileReadsAsItsRows() throws IOException {
        Source.Rows rows = (Source.Rows) read(workbook(sheet -> {
            sheet.value(0, 0, "Key");
            sheet.value(4, 1, "\"Two\nlines\"");
        }));

        assertThat(((Source.Rows) RowText.read(rows.text())).lines()).isEqualTo(rows.lines());
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThat(refused("Key\tAnswer".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("answersheet.problem.no-workbook");
        assertThat(refused(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("answersheet.problem.no-workbook");
        assertThat(refused(zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("answersheet.problem.no-workbook");
        assertThat(refused(workbook(sheet -> {}))).isEqualTo("answersheet.problem.empty-workbook");
    }

    @Test
    void aFileOverFiveMegabytesIsRefused() {
        assertThat(refused(new byte[Limits.SIZE + 1])).isEqualTo("answersheet.problem.too-large");
    }

    @Test
    void aFileThatUnpacksToGigabytesIsRefusedBeforeItDoes() throws IOException {
        byte[] bomb = zip("xl/media/image.bin", new byte[40 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused(bomb)).isEqualTo("answersheet.problem.too-much");
    }

    @Test
    void aCellFarToTheRightDoesNotFillTheMemory() throws IOException {
        byte[] file = withSheet(
                workbook(sheet -> sheet.value(0, 0, "Key")),
                ROWS,
                ROWS + "<row r=\"9\"><c r=\"ZZZZZZ9\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        assertThat(refused(file)).isEqualTo("answersheet.problem.too-much");
    }

    @Test
    void hundredsOfFormulasAreRefusedAsAWhole() throws IOException {
        assertThat(refused(workbook(sheet -> {
                    for (int row = 0; row < 501; row++) {
                        sheet.formula(row, 0, "1+1");
                    }
                })))
                .isEqualTo("answersheet.problem.too-much");
    }

    @Test
    void otherDocumentsAreNotFetched() throws IOException {
        byte[] file = withSheet(
                workbook(sheet -> sheet.value(0, 0, "Key")),
                "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><worksheet");

        assertThat(read(withSheet(
                        file,
                        ROWS,
                        ROWS + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row>")))
                .satisfies(it -> assertThat(it.text()).doesNotContain("root"));
    }

    @Test
    void oneTextInManyCellsDoesNotGrowWithoutEnd() throws IOException {
        String long_ = "x".repeat(30_000);
        byte[] file = workbook(sheet -> {
            for (int row = 0; row < 500; row++) {
                sheet.value(row, 0, long_);
            }
        });

        assertThat(refused(file)).isEqualTo("answersheet.problem.too-much");
    }

    /** What fills a sheet. */
    interface Filling {
        void into(Worksheet sheet) throws IOException;
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            filling.into(workbook.newWorksheet("Sheet 1"));
        }
        return file.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }

    /** The workbook with something else in the XML of its first sheet. */
    private static byte[] withSheet(byte[] workbook, String part, String instead) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith("sheet1.xml") ? text.replace(part, instead) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static Source read(byte[] file) {
        return FilledWorkbook.read(file, "Answers");
    }

    private static String refused(byte[] file) {
        assertThat(read(file)).isInstanceOf(Source.Refused.class);
        return ((Source.Refused) read(file)).problem().message();
    }
}
