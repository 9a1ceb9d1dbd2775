package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.content.Practice;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Acme's dashboard says of its dimensions, reckoned again from the rows. */
@WaymarkTest
class DashboardFromRowsTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    private Document page;
    private PlainRows rows;

    @BeforeEach
    void read() {
        Visitor eva = Visitor.as("eva", portal);
        page = eva.page("/orgs/acme/dashboard");
        String newest = NewestAssessment.of(eva, "acme");
        rows = PlainRows.of(
                new Cycle(beans).member("eva", "acme"), newest.substring(newest.lastIndexOf('/') + 1), beans);
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
