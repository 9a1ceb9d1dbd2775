package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.measurement.Measure;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Figures as spreadsheets really hold them. */
@OwnWorld
class SpreadsheetTests extends ImportPages {

    @Test
    void aWorkbookIsReadAsItIsShown() throws IOException {
        Measure share = world.kpi("Share", "%");
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Figures of Acme");
            List.of("Day", "Value", "Note")
                    .forEach(
                            it -> sheet.value(2, List.of("Day", "Value", "Note").indexOf(it), it));
            sheet.value(3, 0, LocalDate.of(2026, 1, 31));
            sheet.style(3, 0).format("mm-dd-yy").set();
            sheet.value(3, 1, 0.81);
            sheet.style(3, 1).format("0%").set();
            sheet.value(3, 2, LocalDate.of(2026, 3, 4));
            sheet.style(3, 2).format("dd/mm/yyyy").set();
        });

        MvcTestResult result = bo.upload(
                "/orgs/acme/kpis/" + share.id() + "/measurements/imports", Map.of("numbers", "COMMA"), "f.xlsx", file);
        Document preview = bo.page(to(result));
        accept(preview, "");

        assertThat(preview.select("section:has(#first) tbody tr").text())
                .contains("31 January 2026", "81 %", "04/03/2026");
        assertThat(world.days(share)).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(day.value()).isEqualByComparingTo("81");
            assertThat(day.now().note()).isEqualTo("04/03/2026");
        });
    }

    @Test
    void anErrorOfTheSpreadsheetIsNoNote() {
        Document page = Visitor.page(bring(one, "2026-01-31\t=#DIV/0!\t=#N/A"));

        assertThat(page.select("section:has(#refused) tbody tr").eachText())
                .containsExactly(
                        "Row 1 Value #DIV/0! The spreadsheet shows an error here. Mend its formula, or write the value",
                        "Row 1 Note #N/A The spreadsheet shows an error here. Mend its formula, or write the value");
    }

    @Test
    void aFormulaThatNobodyComputedIsNamed() throws IOException {
        byte[] file = workbook(sheet -> {
            List.of("Day", "Value", "Note")
                    .forEach(
                            it -> sheet.value(0, List.of("Day", "Value", "Note").indexOf(it), it));
            sheet.value(1, 0, LocalDate.of(2026, 1, 31));
            sheet.formula(1, 1, "SUM(1,2)");
        });

        Document page = Visitor.page(bo.upload(one, Map.of(), "f.xlsx", file));

        assertThat(page.select("#file-error").text()).startsWith("Cell B2 holds a formula without a result.");
        assertThat(world.days(kpi)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Day\tValue\n31/01/2026\t4.2\n28/02/2026\t4.3\n01/03/2026\t4.4",
                "sep=;\nDay;Value\n31/01/2026;4,2\n28/02/2026;4,3\n01/03/2026;4,4",
                "Lead time, 2026\n\nDay,Value\n2026-01-31 00:00:00,4.2\n2026-02-28T00:00:00+02:00,4.3\n2026-03-01,4.4",
                "Day\tValue\n٣١/٠١/٢٠٢٦\t٤٫٢\n28/02/2026\t4.3\u00A0days\n01/03/2026\t4.4",
                "Day\tValue\n01-31-2026\t4.2\n02-28-2026\t4.3\n03-01-2026\t4.4"
            })
    void aColumnOfDaysThatTellsItsOrderIsRead(String rows) {
        accept(preview(one, rows), "");

        assertThat(said()).containsExactly("2026-03-01 4.4", "2026-02-28 4.3", "2026-01-31 4.2");
    }

    @Test
    void anAmbiguousColumnIsAskedForItsOrderOnce() {
        Document asked = preview(one, "Day\tValue\n03-02-2026\t4.2\n04-02-2026\t4.3");
        assertThat(asked.select("h1").text()).isEqualTo("Which comes first, day or month?");
        assertThat(asked.select("fieldset label").eachText())
                .containsExactly("The day: “03-02-2026” is 3 February 2026", "The month: “03-02-2026” is 2 March 2026");
        String action = asked.select("main form").attr("action");

        MvcTestResult without = bo.post(action, Map.of());
        assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(without).select(".error-summary a").attr("href"))
                .isEqualTo("#days");

        Document preview = bo.page(to(bo.post(action, Map.of("days", "MONTH_FIRST"))));
        accept(preview, "");
        assertThat(said()).containsExactly("2026-04-02 4.3", "2026-03-02 4.2");
    }

    @Test
    void aColumnThatContradictsItselfIsRefusedWhereItCouldBeTwoDays() {
        Document page = Visitor.page(bring(one, "31/01/2026\t4\n01/31/2026\t4\n03/04/2026\t5"));

        assertThat(page.select("section:has(#refused) tbody tr").eachText())
                .contains("Row 3 Day 03/04/2026 This could be two days. Write it as 2026-11-03 or 3 Nov 2026");
    }

    @Test
    void anApostropheThatTheExportAddedIsTakenOff() throws Exception {
        bo.post(
                "/orgs/acme/kpis/" + kpi.id() + "/measurements",
                Map.of("day", "2026-01-31", "value", "4", "note", "-2 of 3 sites"));
        byte[] file = bo.get("/orgs/acme/kpis/" + kpi.id() + "/measurements.csv")
                .getResponse()
                .getContentAsByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("'-2 of 3 sites");

        Document preview = bo.page(to(bo.upload(
                one, Map.of(), "f.csv", text.replace("2026-01-31", "2026-02-28").getBytes())));
        accept(preview, "");

        assertThat(said()).contains("2026-02-28 4 -2 of 3 sites");
    }

    @Test
    void aFigureThatLeavesItsCourseIsMarked() {
        world.record(world.ada(), kpi, "2026-01-31", "4.2");
        world.record(world.ada(), kpi, "2026-02-28", "4.4");

        Document preview = preview(one, "2026-03-31\t430\n2026-04-30\t4.1\n2026-05-31\t0");

        assertThat(preview.select("main .notice").text())
                .contains("1 figure is a hundred times what stands around, or a hundredth.");
        assertThat(preview.select("tbody tr:contains(100 times off?) th").eachText())
                .containsExactly("Row 1");
        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatChangedSinceTheFileLeftIsLeftAloneUnlessChosen() throws Exception {
        world.record(world.ada(), kpi, "2026-01-31", "4");
        world.record(world.ada(), kpi, "2026-02-28", "5");
        String left = bo.get("/orgs/acme/kpis/" + kpi.id() + "/measurements.csv")
                .getResponse()
                .getContentAsString();
        world.correct(world.ada(), kpi, "2026-01-31", 1, "6");
        byte[] file = left.replace(",4,", ",4.5,")
                .replace(",5,", ",5.5,")
                .replaceFirst("(?m)(2026-01-31.*),\\S{20}$", "$1,2026-02-01T08:00:00Z")
                .getBytes(StandardCharsets.UTF_8);

        Document preview = bo.page(to(bo.upload(one, Map.of(), "f.csv", file)));
        assertThat(preview.select("main .notice").text()).contains("1 row was saved anew since your file left.");
        assertThat(preview.select("section:has(#outrun) tbody tr").text()).contains("31 January 2026", "6", "4.5");
        accept(preview, "Counted again");
        assertThat(said()).containsExactly("2026-02-28 5.5 Counted again < 5", "2026-01-31 6 Because < 4");

        Document again = bo.page(to(bo.upload(one, Map.of(), "f.csv", file)));
        bo.post(
                again.select("form#decide").attr("action"),
                Map.of(
                        "seen", again.select("[name=seen]").val(),
                        "chosen", again.select("[name=chosen]").val(),
                        "reason", "Mine is right"));
        assertThat(said().getLast()).startsWith("2026-01-31 4.5 Mine is right");
    }

    @Test
    void aWorkbookThatLeftIsReadAgainAsItWas() throws Exception {
        bo.post(here(kpi), Map.of("day", "2026-01-31", "value", "1.2340", "note", "-2 of 3 sites"));
        bo.post(here(kpi), Map.of("day", "2026-02-28", "value", "-81", "note", "=A1"));
        byte[] file = bo.get(here(kpi) + ".xlsx").getResponse().getContentAsByteArray();

        Document preview = bo.page(to(bo.upload(one, Map.of(), "f.xlsx", file)));
        assertThat(facts(preview)).containsExactly("0", "0", "2", "0");
        assertThat(preview.select("main .notice")).isEmpty();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellAsDate(1))
                    .contains(LocalDate.of(2026, 1, 31).atStartOfDay());
            assertThat(rows.get(2).getCellAsNumber(2)).contains(new BigDecimal("-81"));
            assertThat(rows.get(2).getCellAsString(3)).contains("=A1");
        }
    }

    @Test
    void aWorkbookOfAllKpisIsReadWhereManyAreBrought() throws Exception {
        bo.post(here(kpi), Map.of("day", "2026-01-31", "value", "4"));
        byte[] file = bo.get("/orgs/acme/measurements.xlsx").getResponse().getContentAsByteArray();

        Document preview = bo.page(to(bo.upload("/orgs/acme/measurement-imports", Map.of(), "f.xlsx", file)));
        assertThat(preview.select("h1").text()).isEqualTo("No figure would be saved");
        assertThat(preview.select("tbody").text()).contains(kpi.title());
        assertThat(preview.select("main .notice").text()).doesNotContain("handed out");
    }

    @Test
    void aWorkbookOfAnotherKpiSaysSo() throws Exception {
        Measure other = world.kpi("Share", "days");
        bo.post(here(kpi), Map.of("day", "2026-01-31", "value", "4"));
        byte[] file = bo.get(here(kpi) + ".xlsx").getResponse().getContentAsByteArray();
        Document preview = Visitor.page(bo.upload(here(other) + "/imports", Map.of(), "f.xlsx", file));

        assertThat(preview.select("main .notice").text())
                .startsWith("This file was handed out for " + kpi.title() + ", Acme Retail, not for what");
    }

    private static String here(Measure kpi) {
        return "/orgs/acme/kpis/" + kpi.id() + "/measurements";
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
}
