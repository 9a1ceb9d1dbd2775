package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.measurement.Measure;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rows of many KPIs, and as many as can be brought at once. */
@OwnWorld
class ManyRowsTests extends ImportPages {

    /** Ten times the rows cost ten times this thread's CPU; what grew with their square would cost a hundred times. */
    private static final int AT_MOST_TIMES = 30;

    private static final int LARGEST_PAGE = 60_000;

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
                        .formatted(
                                kpi.title(),
                                cost.title().toUpperCase(Locale.ROOT).replace(" ", " \u00A0 "),
                                kpi.title()));
        assertThat(facts(preview)).containsExactly("2", "0", "1", "0");
        assertThat(accept(preview, "")).hasRedirectedUrl("/orgs/acme/measurement-imports/new");
        assertThat(bo.page("/orgs/acme/measurement-imports/new")
                        .select("main [role=status]")
                        .text())
                .isEqualTo("2 figures are saved, for 2 KPIs. See the KPIs");
        assertThat(world.activity(cost)).hasSize(1);
        assertThat(world.activity(kpi)).hasSize(1);
    }

    @Test
    void tenThousandRowsCostTenTimesAThousand(TestReporter reporter) {
        Measure second = world.kpi("Second", "days");
        String rows = IntStream.range(0, 10_000)
                        .mapToObj(it -> kpi.title() + "\t"
                                + LocalDate.of(2026, 10, 31).minusDays(it % 9_000) + "\t" + it + ".5\tA note")
                        .limit(9_000)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + IntStream.range(0, 1_000)
                        .mapToObj(it -> second.title() + "\t"
                                + LocalDate.of(2026, 10, 31).minusDays(it) + "\t1\tA note")
                        .collect(Collectors.joining("\n"));
        long few = cpuTime();
        accept(
                preview(
                        "/orgs/acme/measurement-imports",
                        IntStream.range(0, 1_000)
                                .mapToObj(it -> second.title() + "\t"
                                        + LocalDate.of(2020, 10, 31).minusDays(it) + "\t1\tA note")
                                .collect(Collectors.joining("\n"))),
                "");
        long begin = cpuTime();
        MvcTestResult brought = bring("/orgs/acme/measurement-imports", rows);
        Document preview = bo.page(to(brought));
        assertThat(facts(preview)).containsExactly("10,000", "0", "0", "0");
        assertThat(preview.select("section:has(#first) tbody tr")).hasSize(50);
        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);
        long saved = cpuTime();
        assertThat(world.count(kpi)).isEqualTo(9_000);
        reporter.publishEntry(
                "10,000 rows", "%d ms of CPU, 1,000 before %d ms".formatted(ms(saved - begin), ms(begin - few)));
        assertThat(saved - begin).isLessThan(AT_MOST_TIMES * (begin - few));
        assertThat(zipped(preview)).isLessThan(LARGEST_PAGE);
    }

    @Test
    void tenThousandWrongRowsAreNotAllListed(TestReporter reporter) {
        String rows =
                IntStream.range(0, 10_000).mapToObj(it -> "2026-01-31\t=A" + it).collect(Collectors.joining("\n"));
        Document page = Visitor.page(bring(one, rows));
        assertThat(page.select("section:has(#refused) tbody tr")).hasSize(50);
        assertThat(page.select("section:has(#refused)").text()).contains("The first 50 of 10,000");
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

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
