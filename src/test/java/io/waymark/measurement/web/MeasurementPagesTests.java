package io.waymark.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredWorld;
import io.waymark.measurement.Measuring;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class MeasurementPagesTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private MeasuredWorld world;
    private Measure kpi;
    private String here;
    private Visitor fay;

    @BeforeEach
    void aKpi() {
        world = new MeasuredWorld(portal);
        kpi = world.kpi("Lead time", "days");
        here = "/orgs/acme/kpis/" + kpi.id() + "/measurements";
        fay = Visitor.as("fay", mvc);
    }

    @Test
    void withoutAValueThePageSaysSoAndNotZero() {
        Document page = fay.page(here);
        assertThat(page.select(".empty").text())
                .startsWith("Not measured yet There is no figure, which is not the same");
        assertThat(page.select("#day").val())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(page.select("label[for=value]").text()).isEqualTo("Value in days");
    }

    @Test
    void aValueIsRecordedAndShownWithWhoAndWhen() {
        assertThat(record("2026-03-01", "4,2", "First month"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(here);
        Document page = fay.page(here);
        assertThat(page.select("main [role=status]").text()).isEqualTo("The figure of 1 March 2026 is recorded.");
        assertThat(page.select("#d-2026-03-01").text()).startsWith("1 March 2026 4.2 First month Fay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value | ''                   | Write the value; leave the row out where there is none
            value | 1,234                | This can be read as 1234 or as 1.234. Write 1234 or 1.2340
            value | 5 %                  | This says “%”, but it is counted in “days”. Convert it, or leave the unit out
            value | 123456789012345      | Use at most 14 digits before the point and 4 behind it
            value | 0.00001              | Use at most 14 digits before the point and 4 behind it
            value | =A1+A2               | Enter the number itself, not a formula of a spreadsheet
            value | much                 | Enter a number, for example 0.5 or 0,5
            day   | ''                   | Write the day, for example 2026-11-03
            day   | 2999-01-01           | This day is still to come. Write a day up to today
            day   | 1969-12-31           | This day is before the year 1970. Write a later one
            day   | 3/4/2026             | This could be two days. Write it as 2026-11-03 or 3 Nov 2026
            day   | 2026-02-30           | There is no such day. Write it as 2026-11-03
            day   | 46000                | This is how a spreadsheet counts days. Format the column as a date, then copy it again
            day   | tomorrow             | This is not a day. Write it as 2026-11-03, 3.11.2026 or 3 Nov 2026
            """)
    void whatCannotBeTakenIsKeptAndExplained(String field, String typed, String why) {
        Map<String, String> fields = new HashMap<>(Map.of("value", "4.2", "day", "2026-03-01", "note", "N"));
        fields.put(field, typed);
        MvcTestResult result = fay.post(here, fields);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: Figures: Lead time");
        assertThat(page.select(".error-summary a[href=#" + field + "]").text()).isEqualTo(why);
        assertThat(page.select("#" + field + "-error").text()).isEqualTo(why);
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select("#note").val()).isEqualTo("N");
        assertThat(world.count(kpi)).isZero();
    }

    @Test
    void anotherValueForTheDayShowsBothAndOffersToCorrect() {
        record("2026-03-01", "4.2", "");
        MvcTestResult result = record("2026-03-01", "4.6", "Seen twice");
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select("#said").text()).startsWith("This day has a figure already, and nothing was saved.");
        assertThat(page.select("tbody tr").text()).contains("4.2 days stands", "Fay");
        assertThat(page.select("#value").val()).isEqualTo("4.6");
        assertThat(page.select("#reason").text()).isEqualTo("Seen twice");

        assertThat(correct("2026-03-01", page.select("[name=version]").val(), "4.6", "Seen twice"))
                .hasRedirectedUrl(here);
        Document list = fay.page(here);
        assertThat(list.select("#d-2026-03-01").text()).contains("4.6 Corrected: Seen twice");
        assertThat(list.select("#d-2026-03-01 details s").text()).isEqualTo("4.2 days");
    }

    @Test
    void theSameValueIsSaidToStandAlready() {
        record("2026-03-01", "4.2", "");
        record("2026-03-01", "4.2", "A note");
        assertThat(fay.page(here).select("main [role=status]").text())
                .startsWith("Nothing had to be saved: this figure stands");
    }

    @Test
    void aCorrectionNeedsAReasonAndAnotherValue() {
        record("2026-03-01", "4.2", "");
        Document page = Visitor.page(correct("2026-03-01", "1", "4.2", ""));
        assertThat(page.select(".error-summary li").eachText())
                .containsExactly("This value stands already. Write another, or go back", "Say why");
        assertThat(correct("2026-03-01", "1", "5", "x".repeat(401))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(world.count(kpi)).isOne();
    }

    @Test
    void whoCorrectsAnOldVersionIsToldAndLosesNothing() {
        record("2026-03-01", "4.2", "");
        correct("2026-03-01", "1", "4.6", "First");
        MvcTestResult result = correct("2026-03-01", "1", "4.8", "Second");
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select(".version").eachText().getFirst()).contains("4.8 days", "Second");
        assertThat(page.select(".version").eachText().getLast()).contains("4.6 days", "First");
        assertThat(correct("2026-03-01", page.select("[name=version]").val(), "4.8", "Second"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aDayIsTakenBackWithAReason() {
        record("2026-03-01", "4.2", "");
        Map<String, String> fields = Map.of("version", "1", "reason", "");
        assertThat(fay.post(here + "/2026-03-01/withdrawal", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        fay.post(here + "/2026-03-01/withdrawal", Map.of("version", "1", "reason", "Wrong system"));
        assertThat(fay.page(here).select("#d-2026-03-01").text()).contains("taken back Taken back: Wrong system");
        Document day = fay.page(here + "/2026-03-01");
        assertThat(day.select("tbody tr").eachText().getFirst()).startsWith("taken back");
        assertThat(day.select("#correct").text()).isEqualTo("Record it anew");
        assertThat(day.select("button[formaction]")).isEmpty();
    }

    @Test
    void takingADayBackKeepsWhatStandsInTheFieldOfTheFigure() {
        record("2026-03-01", "4.2", "");
        Document page = Visitor.page(
                fay.post(here + "/2026-03-01/withdrawal", Map.of("version", "1", "value", "much", "reason", "")));
        assertThat(page.select(".error-summary li").eachText()).containsExactly("Say why");
        assertThat(page.select("#value").val()).isEqualTo("much");
    }

    @Test
    void whoTakesAnOldVersionBackSeesWhatStandsAndCanTakeThatBack() {
        record("2026-03-01", "4.2", "");
        correct("2026-03-01", "1", "4.6", "First");
        String there = here + "/2026-03-01/withdrawal";
        MvcTestResult result = fay.post(there, Map.of("version", "1", "reason", "Wrong system"));
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select(".version").eachText().getFirst()).contains("taken back", "Wrong system");
        assertThat(page.select("main form").attr("action")).isEqualTo(there);
        fay.post(there, Map.of("version", page.select("[name=version]").val(), "reason", "Wrong system"));
        assertThat(world.days(kpi).getFirst().takenBack()).isTrue();
    }

    @Test
    void aRetiredKpiIsReadAndNotMeasured() {
        record("2026-03-01", "4.2", "");
        world.retire(kpi);
        assertThat(fay.page(here).select("form#record, .measure, a:contains(Correct)"))
                .isEmpty();
        MvcTestResult result = record("2026-03-02", "5", "");
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select("h1").text()).isEqualTo("This KPI was retired while you were at it");
        assertThat(page.select(".version").eachText().getFirst()).contains("5 days");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void fiftyDaysStandOnAPage() {
        Clock clock = portal.getBean(Clock.class);
        LocalDate first = LocalDate.of(2025, 1, 1);
        world.as(world.ada(), () -> {
            for (int day = 0; day < 70; day++) {
                portal.getBean(Measuring.class)
                        .record(world.ada(), kpi.id(), first.plusDays(day), BigDecimal.ONE, "", clock);
            }
            return true;
        });
        Document newest = fay.page(here);
        assertThat(newest.select("tbody tr")).hasSize(50);
        Document older = fay.page(newest.select("a[rel=next]").attr("href"));
        assertThat(older.select("tbody tr")).hasSize(20);
        assertThat(older.select("a[rel=next]")).isEmpty();
        assertThat(older.select(".pager a").text()).isEqualTo("Back to the newest");
    }

    @Test
    void filesHoldWhatStandsAndNothingToCompute() throws Exception {
        fay.post(here, Map.of("day", "2026-03-01", "value", "4.2", "note", "- =HYPERLINK(1)"));
        fay.post(here, Map.of("day", "2026-03-02", "value", "-1.234 days", "note", ""));
        fay.post(here, Map.of("day", "2026-03-02", "value", "-1.2340", "note", ""));
        record("2026-03-03", "9", "");
        correct("2026-03-03", "1", "8", "Typo");
        MvcTestResult file = fay.get(here + ".csv");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains(".csv");
        String text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFKPI,Day,Value,Note,Unit,Recorded by,Recorded at\r\n");
        assertThat(text.lines().skip(1).map(it -> it.substring(kpi.title().length())))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith(",2026-03-01,4.2,'- =HYPERLINK(1),days,Fay"),
                        it -> assertThat(it).startsWith(",2026-03-02,-1.2340,,days,Fay"),
                        it -> assertThat(it).startsWith(",2026-03-03,8,Typo,days,Fay"));
        assertThat(new String(
                        fay.get("/orgs/acme/measurements.csv").getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains(kpi.title());
    }

    @Test
    void aStrangerFindsNothing() {
        record("2026-03-01", "4.2", "");
        for (String slug : List.of("acme", "globex")) {
            Visitor gus = Visitor.as("gus", mvc);
            String there = here.replace("acme", slug);
            assertThat(gus.get(there)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.get(there + ".csv")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.get(there + ".xlsx")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.get(there + "/2026-03-01")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(there, Map.of("value", "x"))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(there + "/2026-03-01/corrections", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(there + "/2026-03-01/withdrawal", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(fay.get(here + "/2026-03-02")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(fay.get(here + "/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult record(String day, String value, String note) {
        return fay.post(here, Map.of("day", day, "value", value, "note", note));
    }

    private MvcTestResult correct(String day, String revision, String value, String reason) {
        return fay.post(
                here + "/" + day + "/corrections", Map.of("version", revision, "value", value, "reason", reason));
    }
}
