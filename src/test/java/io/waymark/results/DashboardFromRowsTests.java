package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.content.Practice;
import io.waymark.figure.Figures;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the pages around Acme's dashboard say of its dimensions and its claim, reckoned again from the rows. */
@WaymarkTest
class DashboardFromRowsTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    private Visitor eva;
    private Document page;
    private PlainRows rows;

    @BeforeEach
    void read() {
        eva = Visitor.as("eva", portal);
        page = eva.page("/orgs/acme/dashboard/dimensions");
        rows = rows("eva", "acme", NewestAssessment.of(eva, "acme"));
    }

    @Test
    void eachDimensionStandsWhereItsAnswersSay() {
        Map<String, String> shown = new HashMap<>();
        dimensions()
                .forEach(it -> shown.put(
                        it.select("th").text(), it.select(".level-chip").text()));

        assertThat(shown)
                .isEqualTo(rows.levels("").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> "Level " + it.getValue())));
    }

    @Test
    void whatIsMissingIsTheWeightOfWhatIsNotAchieved() {
        assertThat(dimensions())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.select("a.why").text())
                        .isEqualTo(missing(it.select("th").text()) + "%"));
    }

    /** Greta has answered a part of Globex so far, so that much is open; dimensions that she has not begun say so. */
    @Test
    void theRangeIsWhereTheAnswersLeadAtWorstAndAtBest() {
        Visitor gus = Visitor.as("gus", portal);
        page = gus.page("/orgs/globex/dashboard/dimensions");
        rows = rows("gus", "globex", NewestAssessment.of(gus, "globex"));
        Map<String, Integer> worst = rows.levels(-1);
        Map<String, Integer> best = rows.levels(1);
        List<Element> begun = page.select("table.data tbody tr:has(.level-chip)");
        assertThat(begun).isNotEmpty().allSatisfy(it -> {
            String dimension = it.select("th").text();
            int low = worst.getOrDefault(dimension, 0);
            int high = best.getOrDefault(dimension, 0);
            assertThat(it.select(".range").text())
                    .as(dimension)
                    .isEqualTo(low == high ? "" : "range %d–%d".formatted(low, high));
        });
        assertThat(begun).anyMatch(it -> !it.select(".range").isEmpty());
    }

    @Test
    void theObligationsThatAreOpenAreThoseRatedBelowLargely() {
        String soFar = eva.page("/orgs/acme/dashboard")
                .select("p:contains(so far pointing to)")
                .text();
        int low = lowest(rows.levels(-1));
        int high = lowest(rows.levels(1));
        assertThat(soFar)
                .contains("so far pointing to Level " + lowest(rows.levels("")))
                .contains(rows.obligations() == 1 ? "1 obligation open" : rows.obligations() + " obligations open");
        assertThat(soFar.contains("could be")).isEqualTo(low < high);
        assertThat(rows.obligations()).isPositive();
    }

    /** From the first result that is drawn to what was answered since the last one. */
    @Test
    void theTrendGoesFromWhatTheFirstResultsRowsSayToWhatTodaysSay() {
        Map<String, Double> then = rows("eva", "acme", assessments().getLast()).indexes();
        Map<String, Double> now = rows.indexes();
        assertThat(dimensions()).allSatisfy(it -> {
            String dimension = it.select("th").text();
            assertThat(it.select("svg desc").text())
                    .startsWith(dimension + " goes from " + roughly(then, dimension) + " (")
                    .contains(" to " + roughly(now, dimension) + " (Now).");
        });
    }

    /** Of all that counts up to Level 2, at which Acme stands. */
    @Test
    void whatIsClaimedWithoutEvidenceIsWhatNobodyProved() {
        long unproven = rows.edition().topics().stream()
                .flatMap(it -> rows.counting(it).stream())
                .filter(it -> it.level() <= lowest(rows.levels("")))
                .filter(it -> rows.thirds(it) >= 2)
                .filter(it -> !Objects.equals(rows.on().get(it.key().value()), "Accepted evidence"))
                .count();

        assertThat(eva.page("/orgs/acme/dashboard/work")
                        .select(".section-head:has(#unproven) a")
                        .text())
                .isEqualTo("All " + unproven);
        assertThat(unproven).isPositive();
    }

    private static String roughly(Map<String, Double> indexes, String dimension) {
        return Figures.roughly(indexes.getOrDefault(dimension, -1.0));
    }

    private static int lowest(Map<String, Integer> levels) {
        return Collections.min(levels.values());
    }

    /** Of the unit on the page, the newest first. */
    private List<String> assessments() {
        String unit = page.expectFirst("h1").text().replaceFirst("Where the dimensions of (.*) stand", "$1");
        Document list = eva.page("/orgs/acme/assessments");
        String heading = list.expectFirst("h2:containsOwn(" + unit + ")").id();
        return list.select("table[aria-labelledby=" + heading + "] tbody th a").eachAttr("href");
    }

    private PlainRows rows(String reader, String slug, String assessment) {
        return PlainRows.of(
                new Cycle(beans).member(reader, slug), assessment.substring(assessment.lastIndexOf('/') + 1), beans);
    }

    private long missing(String dimension) {
        List<Practice> known = rows.edition().dimensions().stream()
                .filter(it -> it.title().equals(dimension))
                .flatMap(it -> it.topics().stream())
                .flatMap(it -> rows.counting(it).stream())
                .filter(it -> rows.thirds(it) >= 0)
                .toList();
        double achieved = known.stream()
                .mapToDouble(it -> it.weight() * rows.thirds(it) / 3.0)
                .sum();
        return Math.round(
                100 * (1 - achieved / known.stream().mapToInt(Practice::weight).sum()));
    }

    private List<Element> dimensions() {
        return page.select("table.data tbody tr:has(a.why)");
    }
}
