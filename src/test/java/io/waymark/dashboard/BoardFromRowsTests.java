package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Acme's dashboard says, reckoned again from the rows with sums and nothing of the portal's own rules. */
@WaymarkTest
class BoardFromRowsTests {

    private static final String CARDS = """
            from initiative i join unit u on u.id = i.unit_id and u.name = 'Acme Retail'
            """;

    private static final Map<String, String> PERSONAS = Map.of(
            "Ada Okafor",
            "ada",
            "Fay Brandt",
            "fay",
            "Bo Lindqvist",
            "bo",
            "Eva Castellanos",
            "eva",
            "Polly Adeyemi",
            "polly");

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    private JdbcClient rows;
    private Visitor eva;
    private Document page;

    @BeforeEach
    void evaLooks() {
        rows = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        eva = Visitor.as("eva", portal);
        page = eva.page("/orgs/acme/dashboard");
    }

    record Counts(int done, int blocked, int late, int going, int rest) {}

    @Test
    void theBarCountsEachCardOnce() {
        Counts counts = rows.sql("""
                select count(*) filter (where status = 'DONE') as done, count(*) filter (where status = 'BLOCKED') as blocked,
                    count(*) filter (where late) as late,
                    count(*) filter (where status = 'IN_PROGRESS' and not late) as going,
                    count(*) filter (where status in ('PROPOSED', 'PLANNED') and not late) as rest
                from (select i.status, i.status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS')
                    and coalesce(i.target_quarter < date_trunc('quarter', now()), false) as late
                """ + CARDS + ") c").query(Counts.class).single();

        assertThat(band("roadmap").select("svg").text())
                .contains("Done: " + counts.done(), "Blocked: " + counts.blocked(), "Late: " + counts.late())
                .contains("In progress: " + counts.going(), "To do: " + counts.rest());
        assertThat(band("roadmap").select(".section-head a").text())
                .isEqualTo(
                        "All " + (counts.done() + counts.blocked() + counts.late() + counts.going() + counts.rest()));
    }

    record Sums(
            BigDecimal once,
            BigDecimal monthly,
            BigDecimal sure,
            BigDecimal surely,
            BigDecimal spent,
            BigDecimal days,
            long counted) {}

    @Test
    void moneyIsTheSumOfWhatCardsSay() {
        Sums sums = rows.sql("""
                select sum(cost_once) as once, sum(cost_monthly) as monthly,
                    sum(cost_once) filter (where cost_judged_at is not null and cost_against is null) as sure,
                    sum(cost_monthly) filter (where cost_judged_at is not null and cost_against is null) as surely,
                    (select sum(s.amount) from card_spending s where s.initiative_id = any(array_agg(i.id))) as spent,
                    (select sum(a.actual_days) from action a where a.initiative_id = any(array_agg(i.id))
                        and a.finished_at is not null) as days,
                    (select count(a.actual_days) from action a where a.initiative_id = any(array_agg(i.id))
                        and a.finished_at is not null) as counted
                """ + CARDS + " where i.status <> 'DROPPED'")
                .query(Sums.class)
                .single();

        assertThat(band("money").text())
                .contains("Planned " + money(sums.once(), sums.monthly()))
                .contains("Approved " + money(sums.sure(), sums.surely()))
                .contains("Spent " + number(sums.spent()) + ", and " + number(sums.days()) + " days on "
                        + sums.counted() + " actions");
    }

    record Cost(LocalDate quarter, BigDecimal once, BigDecimal monthly, boolean sure) {}

    record Spent(LocalDate day, BigDecimal amount) {}

    /** Once in the quarter that a card is planned for, and three months of each from then on. */
    @Test
    void moneyOfAQuarterIsWhatCardsCostAndWhatWasSpentInIt() {
        List<Cost> costs = rows.sql("""
                select i.target_quarter as quarter, i.cost_once as once, i.cost_monthly as monthly,
                    i.cost_judged_at is not null and i.cost_against is null as sure
                """ + CARDS
                        + " where i.status <> 'DROPPED' and i.cost_once is not null and i.target_quarter is not null")
                .query(Cost.class)
                .list();
        List<Spent> spent = rows.sql("select s.spent_on as day, s.amount " + CARDS
                        + " join card_spending s on s.organisation_id = i.organisation_id and s.initiative_id = i.id")
                .query(Spent.class)
                .list();

        assertThat(spent).isNotEmpty();
        assertThat(band("money").select(".meta-line span").eachText())
                .isNotEmpty()
                .allSatisfy(told -> {
                    LocalDate first = LocalDate.of(
                            Integer.parseInt(told.substring(0, 4)), 3 * Integer.parseInt(told.substring(6, 7)) - 2, 1);
                    assertThat(told)
                            .endsWith(": " + number(costs(costs, first)) + " planned, "
                                    + number(costs(
                                            costs.stream().filter(Cost::sure).toList(), first)) + " approved, "
                                    + number(spent.stream()
                                            .filter(it -> !it.day().isBefore(first)
                                                    && it.day().isBefore(first.plusMonths(3)))
                                            .map(Spent::amount)
                                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                                    + " spent");
                });
    }

    private static BigDecimal costs(List<Cost> costs, LocalDate quarter) {
        BigDecimal all = BigDecimal.ZERO;
        for (Cost it : costs) {
            all = all.add(it.quarter().equals(quarter) ? it.once() : BigDecimal.ZERO)
                    .add(
                            it.quarter().isAfter(quarter)
                                    ? BigDecimal.ZERO
                                    : it.monthly().multiply(BigDecimal.valueOf(3)));
        }
        return all;
    }

    record Shown(int position, String statement, String title, BigDecimal value, String unit) {}

    @Test
    void eachKpiOfTheFirstGoalsShowsItsNewestFigure() {
        List<Shown> newest = rows.sql("""
                select g.position, g.statement, k.title, m.value, k.unit from goal g
                join organisation o on o.id = g.organisation_id and o.slug = 'acme'
                join kpi k on k.organisation_id = g.organisation_id and k.goal_id = g.id and k.retired_at is null
                cross join lateral (select s.value from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id order by s.day desc limit 1) m
                where g.retired_at is null and g.position <= 3 order by g.position, lower(k.title)
                """).query(Shown.class).list();

        assertThat(band("goals").select("tbody tr:not(.group)")).isNotEmpty().allSatisfy(row -> {
            String title = row.select("th").text();
            Shown kpi = newest.stream()
                    .filter(it -> it.title().equals(title))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.select("td").getFirst().text()).startsWith(number(kpi.value()));
            assertThat(Objects.requireNonNull(row.parent()).select(".group").text())
                    .isEqualTo(kpi.position() + ". " + kpi.statement());
        });
    }

    @Test
    void everyDecisionWaitsForWhomItNames() {
        List<Element> decisions = band("decisions").select("li");
        Set<String> seen = new HashSet<>();
        assertThat(decisions).isNotEmpty().allSatisfy(it -> {
            String asked = it.select("a").text();
            String persona = PERSONAS.get(it.select(".meta").text().replaceAll(",.*", ""));
            assertThat(HomeOf.acme(Objects.requireNonNull(persona), portal).mine())
                    .contains(asked);
            seen.add(asked);
        });
        assertThat(HomeOf.acme("fay", portal).mine().stream().filter(it -> it.startsWith("Sign the value case")))
                .isNotEmpty()
                .allMatch(seen::contains);
    }

    @Test
    void theForecastIsTheOneOfItsOwnPage() {
        String unit = page.select("#unit option[selected]").val();
        String whole = eva.page("/orgs/acme/roadmap/forecast?unit=" + unit)
                .select("main")
                .text();
        String[] quarters = page.select("#ahead a")
                .getFirst()
                .text()
                .replaceAll("Level 3 by (.*) at this pace, (.*) to be safe.", "$1,$2")
                .split(",");

        assertThat(quarters).hasSize(2);
        assertThat(whole).contains(quarters[0], quarters[1]);
    }

    @Test
    void asManyConditionsAreMissingAsTheGateLists() {
        String unit = page.select("#unit option[selected]").val();
        int missing = eva.page("/orgs/acme/level-3-gate?unit=" + unit)
                .select(".gate .pill:contains(Missing)")
                .size();

        assertThat(page.select("#ahead").text())
                .contains("The gate to Level 3 is closed, " + missing + " conditions missing.");
    }

    /** Who never came is told since the last result. */
    @Test
    void whatChangedIsToldSinceTheLastResultAndEachSentenceLeadsThere() {
        LocalDate signed = rows.sql("""
                select cast(max(m.taken_at) at time zone 'UTC' as date) from milestone m
                join unit u on u.id = m.unit_id and u.name = 'Acme Retail'
                """).query(LocalDate.class).single();

        assertThat(band("since").select("h2").text()).startsWith("Since " + signed.getDayOfMonth() + " ");
        assertThat(band("since").select("li a"))
                .hasSizeGreaterThan(3)
                .allSatisfy(it -> assertThat(eva.get(it.attr("href").replaceAll("#.*", "")))
                        .hasStatusOk());
    }

    @Test
    void theFootSaysWhenByWhomAndWhere() {
        assertThat(page.select("#source").text())
                .contains(
                        "Cloud Native Maturity Model 4.0 beta",
                        "read by Eva Castellanos",
                        "/orgs/acme/dashboard?unit=");
    }

    private Element band(String name) {
        return page.expectFirst("section[aria-labelledby=" + name + "]");
    }

    private static String money(@Nullable BigDecimal once, @Nullable BigDecimal monthly) {
        return number(once) + (monthly == null || monthly.signum() == 0 ? " " : " and " + number(monthly) + " a month");
    }

    /** A sum of nothing is nothing. */
    private static String number(@Nullable BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(value == null ? BigDecimal.ZERO : value);
    }
}
