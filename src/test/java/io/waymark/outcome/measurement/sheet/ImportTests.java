package io.waymark.outcome.measurement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Activity;
import io.waymark.outcome.measurement.Figures;
import io.waymark.outcome.measurement.Measure;
import io.waymark.outcome.measurement.MeasuredWorld;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class ImportTests {

    private static final int LARGEST_PAGE = 60_000;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private MeasuredWorld world;
    private Measure kpi;
    private String one;
    private Visitor bo;

    @BeforeEach
    void aKpi() {
        world = new MeasuredWorld(portal);
        kpi = world.kpi("Lead time", "days");
        one = "/orgs/acme/kpis/" + kpi.id() + "/measurements/imports";
        bo = Visitor.as("bo", mvc);
    }

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

        assertThat(said()).containsExactly("2026-02-28 3.9 ", "2026-01-31 4.2 First");
        assertThat(world.activity(kpi))
                .extracting(Activity::what, Activity::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "activity.measurement.imported", "2 figures of “" + kpi.title() + "”"));
        assertThat(bo.page("/orgs/acme/kpis/" + kpi.id() + "/measurements").text())
                .contains("2 figures are saved.", "imported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `2026-01-31;`               | Value | Write the value; leave the row out where there is none
            `2026-01-31;1,234`          | Value | This could be 1234 or 1.234. Write 1234 or 1.2340
            `2026-01-31;5 %`            | Value | “%” is not the unit of this KPI. Write the value in days, with or without the unit
            `2026-01-31;123456789012345`| Value | This number is too long. Write at most 14 digits before the point and 4 behind it
            `2026-01-31;=2+2`           | Value | This is a formula. Write its result
            `2026-01-31;+SUM(B1:B9)`    | Value | This is a formula. Write its result
            `2026-01-31;@SUM(B1)`       | Value | This is a formula. Write its result
            `2026-01-31;many`           | Value | This is not a number. Write digits, for example 4.2
            `2026-01-31,3,1`            | Value | This could be one number or a value and a note. Put the number in quotation marks, or separate the columns by semicolons
            `;4`                        | Day   | Write the day, for example 2026-11-03
            `2999-01-01;4`              | Day   | This day is still to come. Write a day up to today
            `1999-12-31;4`              | Day   | This day is before the year 2000. Write a later one
            `3/4/2026;4`                | Day   | This could be two days. Write it as 2026-11-03 or 3 Nov 2026
            `31.2.2026;4`               | Day   | There is no such day. Write it as 2026-11-03
            `46000;4`                   | Day   | This is how a spreadsheet counts days. Format the column as a date, then copy it again
            `soon;4`                    | Day   | This is not a day. Write it as 2026-11-03, 3.11.2026 or 3 Nov 2026
            `=TODAY();4`                | Day   | This is a formula. Write its result, or put another character before it
            `2026-01-31;4;=HYPERLINK()` | Note  | This is a formula. Write its result, or put another character before it
            `2026-01-31;4;a;b`          | ``    | The row has 4 cells where 3 are expected. Put text that holds a separator in quotation marks
            """)
    void aRowThatCannotBeReadIsNamedAndNothingIsSaved(String row, String column, String why) {
        MvcTestResult result = bring(
                one,
                "2026-02-28;3,9;fine\n"
                                .replace(";", row.contains(";") ? ";" : ",")
                                .replace(row.contains(";") ? "#" : "3,9", "3.9")
                        + row);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#refused");
        Element refused = page.select("section:has(#refused) tbody tr").getFirst();
        assertThat(refused.select("th").text()).isEqualTo("Row 2");
        assertThat(refused.select("td:eq(1)").text()).isEqualTo(column);
        assertThat(refused.select("td:last-child").text()).isEqualTo(why);
        assertThat(page.select("button").eachText()).containsOnlyOnce("Discard").noneMatch(it -> it.startsWith("Save"));
        assertThat(world.count(kpi)).isZero();
    }

    @Test
    void markupInACellIsShownAsItWasWritten() {
        Document page = Visitor.page(bring(one, "2026-01-31\t<script>alert(1)</script>"));
        assertThat(page.select("code").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aRefusedPreviewCannotBeAcceptedByHand() {
        Document page = Visitor.page(bring(one, "2026-01-31\t4\nsoon\t5"));
        String path = page.select("form#decide").attr("action");
        assertThat(bo.post(path, Map.of("seen", "x"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(world.count(kpi)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                          | Paste rows or choose a file
            `Day\tValue`                | There are headings and no rows. Add rows below them
            `Day\tNote\n1.1.2026\tx`    | Row 1: There is no column “Value”. Add it, or remove the row of headings
            `Day\tValue\tMood\n1.1.2026\t1\t:)` | Row 1, Mood: There is no such column here. Use Day, Value, Note, or remove it
            `Day\tValue\tDate\n1.1.2026\t1\t`   | Row 1, Date: There are two columns of this name. Remove one
            `Day\tValue\n1.1.2026\t"1`  | Row 2: a quotation mark is opened here and never closed. Close it or remove it
            """)
    void aSheetThatCannotBeReadComesBackWithWhatIsWrong(String escaped, String why) {
        String rows = escaped.translateEscapes();
        MvcTestResult result = bring(one, rows);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.select(".error-summary li").eachText()).contains(why);
        assertThat(page.select("#rows"))
                .allMatch(it -> it.wholeText().equals(rows))
                .hasSize(1);
    }

    @Test
    void aFileIsReadInTheEncodingOfItsSpreadsheet() {
        byte[] file = "Day;Value;Note\n31.1.2026;4,2;für".getBytes(Charset.forName("windows-1252"));
        MvcTestResult result = bo.upload(one, Map.of("rows", "left over"), "values.csv", file);
        Document page = bo.page(to(result));
        assertThat(page.text()).contains("für");
        MvcTestResult workbook = bo.upload(one, Map.of(), "values.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(workbook).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(workbook).select("#file-error").text()).startsWith("This is an Excel workbook.");
        assertThat(bo.upload(one, Map.of(), "values.csv", new byte[Limits.SIZE + 1]))
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
        assertThat(preview.select("section:has(#corrected) tbody tr").text()).contains("4.6 4.2 days Seen Corrected");

        MvcTestResult without = accept(preview, " ");
        assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(without).select("#reason-error").text()).isEqualTo("Say why");
        assertThat(world.count(kpi)).isEqualTo(2);

        accept(preview, "Two sites were missing");
        assertThat(said())
                .containsExactly(
                        "2026-03-31 3.5 ", "2026-02-28 3.9 ", "2026-01-31 4.2 Two sites were missing (Seen) < 4.6");
    }

    @Test
    void whatSomebodyRecordedSinceThePreviewIsShownFirst() {
        Document preview = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        world.record(world.ada(), kpi, "2026-01-31", "5");

        MvcTestResult result = accept(preview, "");

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document anew = Visitor.page(result);
        assertThat(anew.select("[role=alert]").text())
                .startsWith("Things changed since you looked. Nothing was saved.");
        assertThat(facts(anew)).containsExactly("1", "1", "0", "0");
        assertThat(world.count(kpi)).isOne();
        assertThat(accept(anew, "Because")).hasStatus(HttpStatus.FOUND);
        assertThat(said()).containsExactly("2026-02-28 3.9 ", "2026-01-31 4.2 Because < 5");
    }

    @Test
    void whatWasRetiredSinceThePreviewIsRefused() {
        Document preview = preview(one, "2026-01-31\t4.2");
        world.retire(kpi);
        MvcTestResult result = accept(preview, "");
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(result).text()).contains("is retired and takes no more values");
        assertThat(world.count(kpi)).isZero();
    }

    @Test
    void twiceClickedIsOnceSaved() throws Exception {
        Document preview = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        Callable<Integer> click = () -> accept(preview, "").getResponse().getStatus();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var hand : hands.invokeAll(List.of(click, click))) {
                assertThat(hand.get()).isEqualTo(302);
            }
        }
        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);
        assertThat(world.count(kpi)).isEqualTo(2);
        assertThat(world.activity(kpi)).hasSize(1);
    }

    @Test
    void twoPreviewsOfTheSameDayAreNotBothSaved() throws Exception {
        Document first = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        Document second = preview(one, "2026-02-28\t7\n2026-01-31\t8");
        Callable<Integer> one = () -> accept(first, "").getResponse().getStatus();
        Callable<Integer> other = () -> accept(second, "").getResponse().getStatus();
        try (var hands = Executors.newFixedThreadPool(2)) {
            assertThat(hands.invokeAll(List.of(one, other)).stream()
                            .map(it -> it.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(302, 409);
        }
        assertThat(world.count(kpi)).isEqualTo(2);
    }

    @Test
    void rowsOfManyKpisNameTheirs() {
        Measure cost = world.kpi("Cost", "€");
        Measure old = world.kpi("Old", "days");
        world.retire(old);
        String many = "/orgs/acme/measurement-imports";
        Document refused = Visitor.page(bring(
                many,
                "KPI\tDay\tValue\n%s\t2026-01-31\t4\nNo such\t2026-01-31\t5\n\t2026-01-31\t5\n%s\t2026-01-31\t5\n%s\t31.1.2026\t4.5"
                        .formatted(kpi.title(), old.title(), kpi.title())));
        assertThat(refused.select("section:has(#refused) tbody tr").eachText())
                .containsExactly(
                        "Row 3 KPI No such There is no KPI of this name. Write it as the list of KPIs does",
                        "Row 4 KPI Name the KPI that the value belongs to",
                        "Row 5 KPI " + old.title() + " “" + old.title()
                                + "” is retired and takes no more values. Leave the row out, or use another KPI",
                        "Row 6 Day 2026-01-31 Rows 2 and 6 give different values or notes for the same day. Keep one");

        Document preview = preview(
                many,
                "%s\t2026-01-31\t4\n  %s \t2026-01-31\t12 €\n%s\t31.1.2026\t4.0"
                        .formatted(kpi.title(), cost.title().toUpperCase(java.util.Locale.ROOT), kpi.title()));
        assertThat(facts(preview)).containsExactly("2", "0", "1", "0");
        assertThat(accept(preview, "")).hasRedirectedUrl("/orgs/acme/measurement-imports/new");
        assertThat(bo.page("/orgs/acme/measurement-imports/new")
                        .select("[role=status]")
                        .text())
                .isEqualTo("2 figures are saved, for 2 KPIs. See the KPIs");
        assertThat(world.activity(cost)).hasSize(1);
        assertThat(world.activity(kpi)).hasSize(1);
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

    @Test
    void tenThousandRowsAreShownAndSavedInSeconds(TestReporter reporter) {
        String rows = IntStream.range(0, 10_000)
                        .mapToObj(it -> kpi.title() + "\t"
                                + LocalDate.of(2026, 10, 31).minusDays(it % 9_000) + "\t" + it + ".5\tA note")
                        .limit(9_000)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + IntStream.range(0, 1_000)
                        .mapToObj(it -> second().title() + "\t"
                                + LocalDate.of(2026, 10, 31).minusDays(it) + "\t1\tA note")
                        .collect(Collectors.joining("\n"));
        long begin = System.nanoTime();
        MvcTestResult brought = bring("/orgs/acme/measurement-imports", rows);
        Document preview = bo.page(to(brought));
        long shown = System.nanoTime();
        assertThat(facts(preview)).containsExactly("10,000", "0", "0", "0");
        assertThat(preview.select("section:has(#first) tbody tr")).hasSize(50);
        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);
        long saved = System.nanoTime();
        assertThat(world.count(kpi)).isEqualTo(9_000);
        reporter.publishEntry(
                "10,000 rows", "shown in %d ms, saved in %d ms".formatted(ms(shown - begin), ms(saved - shown)));
        assertThat(ms(shown - begin)).isLessThan(10_000);
        assertThat(ms(saved - shown)).isLessThan(10_000);
        assertThat(zipped(preview)).isLessThan(LARGEST_PAGE);
    }

    @Test
    void tenThousandWrongRowsAreNotAllListed(TestReporter reporter) {
        String rows =
                IntStream.range(0, 10_000).mapToObj(it -> "2026-01-31\t=A" + it).collect(Collectors.joining("\n"));
        Document page = Visitor.page(bring(one, rows));
        assertThat(page.select("section:has(#refused) tbody tr")).hasSize(100);
        assertThat(page.select("section:has(#refused)").text()).endsWith("and 9,900 more");
        reporter.publishEntry("page", zipped(page) + " bytes");
        assertThat(zipped(page)).isLessThan(LARGEST_PAGE);
        assertThat(world.count(kpi)).isZero();
    }

    @Test
    void oneRowMoreIsRefusedWithTheCount() {
        String rows = IntStream.range(0, 10_001).mapToObj(it -> "2026-01-31\t1").collect(Collectors.joining("\n"));
        assertThat(Visitor.page(bring(one, rows)).select(".error-summary li").text())
                .isEqualTo("There are 10,001 rows; at most 10,000 can be read at once. Bring them in parts");
    }

    @Test
    void rowsAreThoseOfWhoBroughtThem() {
        Document preview = preview(one, "2026-01-31\t4.2");
        String path = preview.select("form#decide").attr("action").replace("/acceptance", "");
        for (Visitor other : List.of(Visitor.as("ada", mvc), Visitor.as("gus", mvc))) {
            assertThat(other.get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(path + "/acceptance", fields(preview, ""))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(path + "/withdrawal", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(bo.page(one + "/new?from=" + path.substring(path.lastIndexOf('/') + 1))
                        .select("#rows")
                        .text())
                .isEqualTo("2026-01-31\t4.2");
        assertThat(bo.post(path + "/withdrawal", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(bo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).get(one)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(one, Map.of("rows", "x"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void rowsOfYesterdayAreGone() {
        Document preview = preview(one, "2026-01-31\t4.2");
        world.as(
                world.ada(),
                () -> world.jdbc()
                        .sql("update measurement_import set brought_at = brought_at - interval '25 hours'")
                        .update());
        String path = preview.select("form#decide").attr("action").replace("/acceptance", "");
        assertThat(bo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        preview(one, "2026-02-28\t4.2");
        assertThat(world.<Integer>as(
                        world.ada(),
                        () -> world.jdbc()
                                .sql("select count(*) from measurement_import")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    private Measure second() {
        return others.computeIfAbsent("second", it -> world.kpi("Second", "days"));
    }

    private final Map<String, Measure> others = new HashMap<>();

    private MvcTestResult bring(String there, String rows) {
        return bo.post(there, Map.of("rows", rows));
    }

    private Document preview(String there, String rows) {
        MvcTestResult result = bring(there, rows);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return bo.page(to(result));
    }

    private MvcTestResult accept(Document preview, String reason) {
        return bo.post(preview.select("form#decide").attr("action"), fields(preview, reason));
    }

    private static Map<String, String> fields(Document preview, String reason) {
        return Map.of("seen", preview.select("[name=seen]").val(), "reason", reason);
    }

    private static String to(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static List<String> facts(Document preview) {
        return preview.select(".facts dd").eachText();
    }

    private List<String> said() {
        return world.days(kpi).stream()
                .map(day -> day.day() + " "
                        + day.revisions().stream()
                                .map(it -> Figures.typed(Objects.requireNonNull(it.value()))
                                        + (it == day.revisions().getLast() && it.number() > 1
                                                        || it.note().isEmpty()
                                                                && day.revisions()
                                                                                .size()
                                                                        > 1
                                                ? ""
                                                : " " + it.note()))
                                .collect(Collectors.joining(" < ")))
                .toList();
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }

    private static int zipped(Document page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.size();
    }
}
