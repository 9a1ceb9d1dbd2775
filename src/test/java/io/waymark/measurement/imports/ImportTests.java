package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.measurement.Measure;
import io.waymark.organisation.Activity;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Figures come from spreadsheets and files. */
@OwnWorld
class ImportTests extends ImportPages {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31\t4.2\tFirst\n2026-02-28\t3.9\t",
                "Day\tValue\tNote\n2026-01-31\t4.2\tFirst\n2026-02-28\t3.9",
                "Note;Value;Day\nFirst;4,2;31.1.2026\n;3,9;28.2.2026",
                "2026-01-31,4.2,First\n2026-02-28,3.9,",
                "Date,Figure,Comment\r\n\"31 Jan 2026\",\"4,2\",\"First\"\r\n28 Feb 2026,3.9 days,\r\n",
                "\uFEFFDay;Value;Note\n31/1/2026;4,2;First\n\n28/2/2026;3,9;"
            })
    void rowsComeFromASpreadsheetOrAsCsvWithOrWithoutHeadings(String rows) {
        Document preview = preview(one, rows);
        assertThat(facts(preview)).containsExactly("2", "0", "0", "0");
        assertThat(world.count(kpi)).isZero();

        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);

        assertThat(said()).containsExactly("2026-02-28 3.9", "2026-01-31 4.2 First");
        assertThat(world.activity(kpi))
                .extracting(Activity::what, Activity::title)
                .containsExactly(tuple("activity.measurement.imported", "2 figures of “" + kpi.title() + "”"));
        assertThat(bo.page("/orgs/acme/kpis/" + kpi.id() + "/measurements").text())
                .contains("2 figures are saved.", "imported");
    }

    @Test
    void aFileIsReadInTheEncodingOfItsSpreadsheet() {
        byte[] file = "Day;Value;Note\n31.1.2026;4,2;für".getBytes(Charset.forName("windows-1252"));
        MvcTestResult result = bo.upload(one, Map.of("rows", "left over"), "values.csv", file);
        Document page = bo.page(to(result));
        assertThat(page.text()).contains("für");
        MvcTestResult workbook = bo.upload(one, Map.of(), "values.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(workbook).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(workbook).select("#file-error").text()).startsWith("This workbook cannot be read.");
        assertThat(bo.upload(one, Map.of(), "values.csv", new byte[FigureColumns.BUDGET.size() + 1]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is larger than 2 MB");
    }

    @Test
    void correctionsShowOldAndNewAndNeedOneReason() {
        world.record(world.ada(), kpi, "2026-01-31", "4.6");
        world.record(world.ada(), kpi, "2026-02-28", "3.9");
        Document preview = preview(one, "2026-01-31\t4.2\tSeen\n2026-02-28\t3.90\tignored\n2026-03-31\t3.5");
        assertThat(facts(preview)).containsExactly("1", "1", "1", "0");
        assertThat(preview.select("section:has(#first) tbody tr").text()).contains("4.6 4.2 days Seen Corrected");

        MvcTestResult without = accept(preview, " ");
        assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(without).select("#reason-error").text()).isEqualTo("Say why");
        assertThat(world.count(kpi)).isEqualTo(2);

        accept(preview, "Two sites were missing");
        assertThat(said())
                .containsExactly(
                        "2026-03-31 3.5", "2026-02-28 3.9", "2026-01-31 4.2 Two sites were missing (Seen) < 4.6");
    }

    @Test
    void whatIsHandedOutIsReadAgain() throws Exception {
        bo.post("/orgs/acme/kpis/" + kpi.id() + "/measurements", Map.of("day", "2026-01-31", "value", "1.2340"));
        byte[] file = bo.get("/orgs/acme/kpis/" + kpi.id() + "/measurements.csv")
                .getResponse()
                .getContentAsByteArray();
        for (String there : List.of(one, "/orgs/acme/measurement-imports")) {
            MvcTestResult result = bo.upload(there, Map.of(), "values.csv", file);
            assertThat(result).hasStatus(HttpStatus.FOUND);
            assertThat(facts(bo.page(to(result)))).containsExactly("0", "0", "1", "0");
        }
        Measure other = world.kpi("Other", "days");
        assertThat(bo.upload("/orgs/acme/kpis/" + other.id() + "/measurements/imports", Map.of(), "v.csv", file))
                .bodyText()
                .contains("This page takes values of “" + other.title() + "” only.");
    }

    @Test
    void numbersAreReadAsTheWriterSays() {
        Map<String, String> fields = Map.of("rows", "2026-01-31\t1,234\n2026-02-28\t1.234,5", "numbers", "COMMA");
        Document preview = bo.page(to(bo.post(one, fields)));
        assertThat(preview.select("tbody strong").eachText()).containsExactly("1.234 days", "1,234.5 days");
        assertThat(bo.post(one, Map.of("rows", "2026-01-31\t1.234,5", "numbers", "POINT")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
