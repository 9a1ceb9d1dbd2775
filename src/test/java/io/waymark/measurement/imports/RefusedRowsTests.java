package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rows and sheets that cannot be read are named, and nothing is saved. */
@OwnWorld
class RefusedRowsTests extends ImportPages {
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
            `1969-12-31;4`              | Day   | This day is before the year 1970. Write a later one
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
}
