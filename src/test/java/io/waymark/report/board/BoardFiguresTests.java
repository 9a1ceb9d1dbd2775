package io.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Cycle;
import io.waymark.content.Dimension;
import io.waymark.content.Practice;
import io.waymark.figure.Figures;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.report.paper.PrintedPdf;
import io.waymark.results.PlainRows;
import io.waymark.testing.WaymarkTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every figure of a board's report, reckoned again from rows with sums and loops. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardFiguresTests {

    @Autowired
    private ApplicationContext portal;

    private Member eva;
    private Assessment assessment;
    private PlainRows rows;
    private String text;

    /** What each report says, which is printed once: nobody changes what it tells of. */
    private final Map<AssessmentId, String> printed = new HashMap<>();

    @BeforeEach
    void theSignedOne() {
        take("eva", "acme", false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void levelsAndRangesAreWhereTheAnswersLead(boolean open) {
        take("eva", "acme", open);
        Map<String, Integer> low = rows.levels(-1);
        Map<String, Integer> high = rows.levels(1);
        rows.levels("").forEach((dimension, level) -> {
            String range = Objects.equals(low.get(dimension), high.get(dimension))
                    ? "nothing else"
                    : low.get(dimension) + " to " + high.get(dimension);
            assertThat(text)
                    .contains(dimension + " Level " + level + " " + range + " " + target(dimension) + " "
                            + missing(dimension) + "%");
        });
    }

    @Test
    void theWholeStandsWhereItsLowestDimensionDoes() {
        assertThat(text)
                .contains(assessment.unitName() + " stands at Level "
                        + Collections.min(rows.levels("").values()));
    }

    @Test
    void gapsAreCountedDimensionByDimension() {
        long all = 0;
        double days = 0;
        for (Dimension dimension : rows.edition().dimensions()) {
            List<Practice> gaps = gaps(dimension);
            long grave = gaps.stream().filter(it -> it.risk() > 3).count();
            long bound = gaps.stream().filter(Practice::obligation).count();
            double its = gaps.stream().mapToDouble(this::days).sum();
            all += gaps.size();
            days += its;
            assertThat(text)
                    .contains("%s %d %d %d %s"
                            .formatted(dimension.title(), gaps.size(), grave, bound, Figures.tenths(its)));
        }
        assertThat(text).contains("All together " + all, Figures.tenths(days), "of " + all + " that carry most risk");
    }

    @Test
    void obligationsBelowLargelyAreNamed() {
        long open = rows.obligations();
        assertThat(text.contains("below Largely and bar")).isEqualTo(open > 0);
        if (open > 1) {
            assertThat(text).contains(open + " obligations are below Largely");
        }
    }

    @Test
    void kpisShowTheirNewestFigure() {
        record Row(String title, String unit, BigDecimal value) {}
        List<Row> kpis = read("""
                select k.title, k.unit, s.value from kpi k
                join standing_measurement s on s.kpi_id = k.id
                where k.retired_at is null
                    and s.day = (select max(o.day) from standing_measurement o where o.kpi_id = k.id)
                """, Row.class);
        String plain = squeezed(text);
        assertThat(kpis)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(plain)
                        .contains(squeezed(it.title()))
                        .contains(squeezed(Figures.amount(it.value(), it.unit()))));
    }

    /** What each KPI came of its way, whatever stands between the lines of its cells. */
    @Test
    void kpisShowHowFarTheyCame() {
        record Row(String direction, BigDecimal start, BigDecimal goal, BigDecimal now) {}
        List<Row> kpis = read("""
                select k.direction, k.baseline as start, k.target as goal, s.value as now from kpi k
                join standing_measurement s on s.kpi_id = k.id
                where k.retired_at is null and k.baseline is not null and k.target is not null
                    and s.day = (select max(o.day) from standing_measurement o where o.kpi_id = k.id)
                """, Row.class);
        List<Double> ways = kpis.stream()
                .filter(it -> it.direction().equals("HIGHER")
                        ? it.now().compareTo(it.goal()) < 0
                        : it.now().compareTo(it.goal()) > 0)
                .map(it -> it.now().subtract(it.start()).doubleValue()
                        / it.goal().subtract(it.start()).doubleValue())
                .toList();

        assertThat(ways).isNotEmpty();
        ways.stream()
                .filter(it -> it >= 0)
                .forEach(it -> assertThat(text).contains(Math.min(99, Math.round(it * 100)) + "% of the way"));
        assertThat(text.split("Moved away from it", -1))
                .hasSize(1 + (int) ways.stream().filter(it -> it < 0).count());
    }

    @Test
    void cardsAreCountedByStateAndQuarter() {
        record Row(String status, String quarter) {}
        Quarter now = Quarter.of(eva.today(Clock.systemUTC()));
        List<Row> cards = read(
                "select status, coalesce(to_char(target_quarter, 'YYYY \"Q\"Q'), '') as quarter from initiative where unit_id = '"
                        + assessment.unit() + "' and status <> 'DROPPED'",
                Row.class);
        Map<String, Long> health = cards.stream()
                .collect(Collectors.groupingBy(
                        it -> it.status().equals("DONE")
                                ? "Done"
                                : it.status().equals("BLOCKED")
                                        ? "Blocked"
                                        : !it.quarter().isEmpty()
                                                        && Quarter.of(it.quarter())
                                                                        .compareTo(now)
                                                                < 0
                                                ? "Late: its quarter went by with work left"
                                                : it.status().equals("IN_PROGRESS") ? "In progress" : "Still to begin",
                        Collectors.counting()));
        assertThat(text).contains(cards.size() + " initiatives are on the roadmap");
        health.forEach((state, count) -> assertThat(text).contains(state + " " + count));
        cards.stream()
                .filter(it -> !it.status().equals("DONE") && !it.quarter().isEmpty())
                .map(Row::quarter)
                .distinct()
                .forEach(it -> assertThat(text).contains(it));
    }

    @Test
    void moneyIsToldByQuarter() {
        record Spent(String quarter, BigDecimal amount) {}
        List<Spent> spent = read("""
                select to_char(s.spent_on, 'YYYY "Q"Q') as quarter, sum(s.amount) as amount from card_spending s
                join initiative i on i.organisation_id = s.organisation_id and i.id = s.initiative_id
                where i.unit_id = '%s' group by 1
                """.formatted(assessment.unit()), Spent.class);

        assertThat(spent)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(text)
                        .containsPattern(it.quarter() + " [\\d,.]+ [\\d,.]+ " + Figures.number(it.amount()) + "\\b"));
    }

    /** A practice up to the target that somebody rated, and less than Fully. */
    private List<Practice> gaps(Dimension dimension) {
        return dimension.topics().stream()
                .flatMap(it -> it.practices().stream())
                .filter(it -> rows.edition().asked().contains(it.level()) && it.level() <= target(dimension.title()))
                .filter(it -> !List.of("", "FULLY", "NOT_APPLICABLE").contains(rows.rating(it)))
                .toList();
    }

    private double days(Practice it) {
        var effort = it.action().effort();
        double mean = (effort.optimistic() + 4.0 * effort.likely() + effort.pessimistic()) / 6;
        return mean * (3 - Math.max(0, rows.thirds(it))) / 3;
    }

    private int target(String dimension) {
        return assessment
                .targets()
                .of(rows.edition().dimensions().stream()
                        .filter(it -> it.title().equals(dimension))
                        .findFirst()
                        .orElseThrow()
                        .key());
    }

    private long missing(String dimension) {
        List<Practice> known = rows.edition().dimensions().stream()
                .filter(it -> it.title().equals(dimension))
                .flatMap(it -> it.topics().stream())
                .flatMap(it -> rows.counting(it).stream())
                .filter(it -> it.level() <= target(dimension) && rows.thirds(it) >= 0)
                .toList();
        double achieved = known.stream()
                .mapToDouble(it -> it.weight() * rows.thirds(it) / 3.0)
                .sum();
        return Math.round(
                100 * (1 - achieved / known.stream().mapToInt(Practice::weight).sum()));
    }

    private void take(String persona, String slug, boolean open) {
        eva = new Cycle(portal).member(persona, slug);
        assessment = Tenancy.of(eva)
                .call(() -> portal.getBean(Assessments.class).of(eva).stream()
                        .filter(it -> it.open() == open)
                        .findFirst()
                        .orElseThrow());
        AssessmentId id = assessment.id();
        rows = PlainRows.of(eva, id.toString(), portal);
        text = printed.computeIfAbsent(id, this::print);
    }

    private String print(AssessmentId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            portal.getBean(BoardPaper.class)
                    .print(
                            Tenancy.of(eva)
                                    .call(() ->
                                            portal.getBean(BoardReading.class).of(eva, id)),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedPdf(out.toByteArray()).text();
    }

    private <T> List<T> read(String sql, Class<T> type) {
        return Tenancy.of(eva)
                .call(() -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .query(type)
                                .list()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
