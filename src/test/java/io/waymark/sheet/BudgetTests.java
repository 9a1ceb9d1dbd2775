package io.waymark.sheet;

import static io.waymark.sheet.BroughtFile.reader;
import static io.waymark.sheet.BroughtFile.refused;
import static io.waymark.sheet.BroughtFile.workbook;
import static io.waymark.sheet.BroughtFile.workbookOf;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What exhausts memory or time is refused at once. */
class BudgetTests {

    /** Milliseconds of work, so that other work of the machine does not count. */
    private static final long AT_ONCE = 1_000;

    @BeforeAll
    static void theReaderIsWarm() {
        for (int time = 0; time < 20; time++) {
            BroughtFile.lines(workbook(sheet -> sheet.value(0, 0, "Key")));
            BroughtFile.lines("Key;Answer");
        }
    }

    @Test
    void aPowerOfTenIsNotWrittenOut(TestReporter reporter) throws IOException {
        String rows = IntStream.rangeClosed(2, 2_000)
                .mapToObj(it ->
                        "<row r=\"%d\"><c r=\"A%d\"><v>1E400000000</v></c><c r=\"B%d\"><v>-7e-999999999</v></c></row>"
                                .formatted(it, it, it))
                .collect(joining());
        byte[] file = workbookOf(rows);
        SheetSource read = atOnce(file, reporter);

        assertThat(read).isInstanceOfSatisfying(SheetSource.Lines.class, it -> {
            assertThat(it.lines().getLast().cell(0).shown()).isEqualTo("1E+400000000");
            assertThat(RowText.of(it.lines(), column -> true)).hasSizeLessThan(200_000);
        });
    }

    @Test
    void millionsOfDigitsAreRefusedUnread(TestReporter reporter) throws IOException {
        byte[] file = workbookOf("<row r=\"2\"><c r=\"A2\"><v>" + "9".repeat(4_000_000) + "</v></c></row>");

        assertThat(refused(atOnce(file, reporter))).isEqualTo("number");
    }

    @Test
    void rowsToTheLastColumnOfExcelAreRefused(TestReporter reporter) throws IOException {
        String rows = IntStream.rangeClosed(2, 2_000)
                .mapToObj(it -> "<row r=\"%d\"><c r=\"A%d\"><v>1</v></c><c r=\"XFD%d\"><v>1</v></c></row>"
                        .formatted(it, it, it))
                .collect(joining());

        assertThat(refused(atOnce(workbookOf(rows), reporter))).isEqualTo("columns");
    }

    @Test
    void emptyCellsCount(TestReporter reporter) throws IOException {
        String rows = IntStream.rangeClosed(2, 1_000)
                .mapToObj(it ->
                        "<row r=\"%d\"><c r=\"A%d\"><v>1</v></c><c r=\"GR%d\" s=\"0\"/></row>".formatted(it, it, it))
                .collect(joining());

        assertThat(refused(atOnce(workbookOf(rows), reporter))).isEqualTo("cells");
        assertThat(refused(reader().ofText("Key\n" + "\n".repeat(200_000) + "a")))
                .isEqualTo("cells");
        assertThat(refused(reader().ofFile(workbookOf("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"))))
                .isEqualTo("cells");
    }

    @Test
    void aHeadingOfAHundredThousandColumnsIsRefused(TestReporter reporter) {
        String heading =
                IntStream.range(0, 100_000).mapToObj(it -> "Column " + it).collect(joining(";"));

        assertThat(refused(atOnce((heading + "\n1;2").getBytes(), reporter))).isEqualTo("columns");
    }

    @Test
    void aFileThatUnpacksToGigabytesIsRefusedBeforeItDoes(TestReporter reporter) throws IOException {
        byte[] bomb = BroughtFile.zip("xl/media/image.bin", new byte[400 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(500_000);
        assertThat(refused(atOnce(bomb, reporter))).isEqualTo("unpacked");
    }

    @Test
    void oneTextInManyCellsDoesNotGrowWithoutEnd(TestReporter reporter) {
        byte[] file = workbook(sheet -> {
            for (int row = 0; row < 500; row++) {
                sheet.value(row, 0, "x".repeat(30_000));
            }
        });

        assertThat(refused(atOnce(file, reporter))).isEqualTo("unpacked");
    }

    @Test
    void aCellWhereNoSpreadsheetHasOneIsRefused() throws IOException {
        byte[] file = workbookOf("<row r=\"9\"><c r=\"ZZZZZZ9\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        assertThat(refused(reader().ofFile(file))).isEqualTo("far");
    }

    @Test
    void formulasThatGrowAreRefusedAsAWhole(TestReporter reporter) throws IOException {
        String shared = IntStream.range(0, 1_000)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"A%d\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
                        .formatted(row + 3, row + 3))
                .collect(joining());
        byte[] file = workbookOf("<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A1003\">"
                + "1+".repeat(4_000) + "1</f><v>1</v></c></row>" + shared);

        assertThat(refused(atOnce(file, reporter))).isEqualTo("formulas");
    }

    @Test
    void aColumnOfFormulasIsRead(TestReporter reporter) throws IOException {
        String column = IntStream.range(2, 2_000)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"A%d\"><f>ROUND(AVERAGE(B1:M1)*100,1)</f><v>4.2</v></c></row>"
                        .formatted(row, row))
                .collect(joining());

        assertThat(atOnce(workbookOf(column), reporter))
                .isInstanceOfSatisfying(
                        SheetSource.Lines.class, it -> assertThat(it.lines()).hasSize(1_999));
    }

    @Test
    void noMoreIsListedThanSomebodyReads() {
        FaultList faults = FaultList.of(Collections.nCopies(5_993, SheetFault.ofSheet("sheet.fault.nothing")));

        assertThat(faults.first()).hasSize(50);
        assertThat(faults.all()).isEqualTo(5_993);
        assertThat(faults.isCut()).isTrue();
    }

    private static SheetSource atOnce(byte[] file, TestReporter reporter) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        SheetSource read = reader().ofFile(file);
        long took = (thread.getCurrentThreadCpuTime() - begin) / 1_000_000;
        reporter.publishEntry(file.length + " bytes", took + " ms");
        assertThat(took).isLessThan(AT_ONCE);
        return read;
    }
}
