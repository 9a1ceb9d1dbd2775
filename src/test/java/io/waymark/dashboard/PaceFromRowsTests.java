package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Where each KPI and key result of Acme stands, what it should be and whether it is on pace, calculated again from what people
 * recorded, with sums and nothing of the portal's own rules: on the dashboard, the list of KPIs and the list of objectives.
 */
@WaymarkTest
class PaceFromRowsTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    private JdbcClient rows;
    private PlainFigures figures;
    private Visitor eva;
    private LocalDate today;

    @BeforeEach
    void evaLooks() {
        rows = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        figures = new PlainFigures(rows);
        eva = Visitor.as("eva", portal);
        today = LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void eachKpiOfTheDashboardIsAsItsMeasurementsSay() {
        List<PlainFigure> all = figures.kpis();
        List<Element> shown =
                eva.page("/orgs/acme/dashboard").select("section[aria-labelledby=goals] tbody tr:not(.group):has(th)");

        assertThat(shown).hasSizeGreaterThan(2).allSatisfy(row -> {
            PlainFigure kpi = named(all, row.select("th").text());
            assertThat(row.select("td").get(0).text()).contains(PlainFigure.number(Objects.requireNonNull(kpi.now())));
            assertThat(row.select("td").get(1).text()).contains(kpi.told());
            assertThat(row.select(".status").text()).as(kpi.toString()).isEqualTo(kpi.pace(today));
        });
    }

    @Test
    void eachKpiOfTheListIsReachedOrNotAsItsMeasurementsSay() {
        Document list = eva.page("/orgs/acme/kpis");

        assertThat(figures.kpis()).hasSizeGreaterThan(5).allSatisfy(kpi -> {
            Element row = row(list, "table.kpis tbody tr", kpi.title());
            if (kpi.now() != null) {
                assertThat(row.select("td").get(1).text()).startsWith(PlainFigure.number(kpi.now()));
                assertThat(row.select("td").get(2).select(".status").text())
                        .isEqualTo(kpi.shortOf(kpi.now()) == null ? "" : kpi.there() ? "Reached" : "Not reached");
            }
        });
    }

    @Test
    void eachKeyResultShowsTheShareOfItsWayAndWhetherItMovedTheWrongWay() {
        Document list = eva.page("/orgs/acme/objectives");
        List<PlainFigure> all = figures.keyResults();

        assertThat(all).hasSizeGreaterThan(3).allSatisfy(it -> {
            Element row = row(list, ".key-results tbody tr", it.title());
            assertThat(row.select("td").get(1).text())
                    .startsWith(it.now() == null ? "no" : PlainFigure.number(it.now()));
            assertThat(row.select("td").get(2).text()).contains(it.told());
            assertThat(row.select("td").get(3).text())
                    .contains(it.share() == null ? "" : it.percent() + "%")
                    .satisfies(said -> assertThat(said.contains("wrong way"))
                            .as(it.toString())
                            .isEqualTo(it.wrong() && !it.pace(today).equals("Late")));
        });
    }

    @Test
    void eachObjectiveIsOnPaceOrBehindAsItsKeyResultsSay() {
        Document list = eva.page("/orgs/acme/objectives");
        record Row(String id, String title, LocalDate begun, LocalDate due) {}
        List<Row> objectives = rows.sql("""
                select o.id::text, o.title, cast(o.created_at at time zone 'UTC' as date) as begun, o.due_on as due from objective o
                join organisation n on n.id = o.organisation_id and n.slug = 'acme' where o.closed_at is null
                """).query(Row.class).list();

        assertThat(objectives).hasSizeGreaterThan(1).allSatisfy(it -> {
            List<PlainFigure> under = figures.keyResults().stream()
                    .filter(one -> it.id().equals(one.of()))
                    .toList();
            List<Double> shares = under.stream()
                    .map(PlainFigure::share)
                    .filter(Objects::nonNull)
                    .toList();
            Element article = Objects.requireNonNull(list.getElementById("o-" + it.id()));
            String pace = article.select(".objective-head .pill").text();
            if (shares.isEmpty()) {
                assertThat(pace).doesNotContain("on pace");
                return;
            }
            double mean = shares.stream().mapToDouble(one -> one).average().orElseThrow();
            double even = PlainFigure.even(it.begun(), it.due(), today);
            assertThat(pace)
                    .as(it + " " + mean)
                    .startsWith(
                            mean >= 1
                                    ? "reached"
                                    : today.isAfter(it.due())
                                            ? ChronoUnit.DAYS.between(it.due(), today) + " day"
                                            : under.stream().anyMatch(PlainFigure::wrong)
                                                    ? "behind: "
                                                    : mean < even - 0.1 ? "behind: " : "on pace");
        });
    }

    private static PlainFigure named(List<PlainFigure> all, String title) {
        return all.stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    }

    private static Element row(Document page, String rows, String title) {
        return page.select(rows).stream()
                .filter(it -> it.select("th a").getFirst().text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + title));
    }
}
