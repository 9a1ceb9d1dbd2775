package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Acme's claim rests on, what to examine and to lift: each figure is reckoned again from the rows. */
@WaymarkTest
class FootingTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    private Visitor archie;
    private String assessment;
    private Document page;
    private PlainRows rows;

    @BeforeEach
    void read() {
        archie = Visitor.as("archie", portal);
        assessment = NewestAssessment.of(archie, "acme");
        page = archie.page(assessment + "/results");
        Cycle cycle = new Cycle(beans);
        rows = PlainRows.of(
                cycle.member("archie", "acme"), assessment.substring(assessment.lastIndexOf('/') + 1), beans);
    }

    @Test
    void eachShareIsTheWeightOfItsPractices() {
        List<Practice> known = practices(2);
        double all = known.stream().mapToInt(Practice::weight).sum();
        Map<String, String> reckoned = new TreeMap<>();
        known.stream()
                .collect(Collectors.groupingBy(it -> rows.on().get(it.key().value())))
                .forEach((on, its) -> reckoned.put(
                        on,
                        "%d%% %d"
                                .formatted(
                                        Math.round(100
                                                * its.stream()
                                                        .mapToInt(Practice::weight)
                                                        .sum()
                                                / all),
                                        its.size())));

        assertThat(page.select("section[aria-labelledby=rests]").text()).contains("Practices up to Level 2 that count");
        Map<String, String> shown = new TreeMap<>();
        layers().forEach(it -> shown.put(
                it.select("th").text(),
                it.select("td").get(0).text() + " " + it.select("td a").text().split(" ", 2)[0]));
        assertThat(shown).isEqualTo(reckoned).hasSizeGreaterThan(2);
    }

    @Test
    void theClaimWithoutEachIsWhatTheRemainingAnswersSay() {
        Map<String, Integer> now = rows.levels("");
        assertThat(layers()).allSatisfy(layer -> {
            Map<String, Integer> then = rows.levels(layer.select("th").text());
            int whole = now.keySet().stream()
                    .mapToInt(it -> Math.min(now.getOrDefault(it, 0), then.getOrDefault(it, 0)))
                    .min()
                    .orElseThrow();
            List<String> fallen = now.keySet().stream()
                    .filter(it -> then.getOrDefault(it, 0) < now.getOrDefault(it, 0))
                    .toList();
            Element without = Objects.requireNonNull(layer.select("td").last());
            assertThat(without.select(".level-chip").text())
                    .isIn(whole == 0 ? List.of("Below Level 1", "Too little answered") : List.of("Level " + whole));
            assertThat(fallen).allSatisfy(it -> assertThat(without.text()).contains(it));
            assertThat(without.text().contains("stays")).isEqualTo(fallen.isEmpty());
        });
    }

    @Test
    void eachShareLeadsToItsPractices() {
        assertThat(layers())
                .allSatisfy(layer -> assertThat(archie.page(layer.select("td a").attr("href"))
                                .select("tbody th a")
                                .eachText())
                        .containsExactlyInAnyOrderElementsOf(practices(2).stream()
                                .filter(it -> layer.select("th")
                                        .text()
                                        .equals(rows.on().get(it.key().value())))
                                .map(Practice::title)
                                .toList()));
    }

    @Test
    void whatToExamineNextClosesAsMuchOfTheRangeAsItSays() {
        assertThat(page.select("section[aria-labelledby=next] ol > li"))
                .hasSize(10)
                .allSatisfy(row -> {
                    Practice practice = titled(row.expectFirst("a").text());
                    List<Practice> upToTarget = rows.edition().topics().stream()
                            .filter(it -> it.key()
                                    .dimension()
                                    .equals(practice.key().topic().dimension()))
                            .flatMap(it -> rows.counting(it).stream())
                            .toList();
                    double weight =
                            upToTarget.stream().mapToInt(Practice::weight).sum();
                    double range = upToTarget.stream().mapToDouble(this::doubt).sum() / weight;
                    assertThat(row.text())
                            .contains(String.format(
                                    Locale.ENGLISH,
                                    "Closes %.1f of the %.1f points",
                                    100 * doubt(practice) / weight,
                                    100 * range));
                    assertThat(archie.get(Objects.requireNonNull(row.select("a").last())
                                    .attr("href")))
                            .hasStatus(HttpStatus.OK);
                });
    }

    @Test
    void eachPracticeToLiftBringsWhatItSays() {
        assertThat(page.select(".keep details li")).isNotEmpty().allSatisfy(lift -> {
            Practice practice = titled(lift.select("a").text());
            double missing = 1 - rows.thirds(practice) / 3.0;
            double weight = rows
                    .counting(rows.edition().topic(practice.key().topic()).orElseThrow())
                    .stream()
                    .filter(it -> it.level() == practice.level() && rows.thirds(it) >= 0)
                    .mapToInt(Practice::weight)
                    .sum();
            assertThat(lift.text())
                    .endsWith("+%d points of Level %d"
                            .formatted(Math.round(100 * practice.weight() * missing / weight), practice.level()));
        });
        assertThat(page.select(".keep details tbody tr:has(li)"))
                .allSatisfy(topic -> assertThat(topic.select("td.num").text())
                        .isEqualTo(String.format(
                                Locale.ENGLISH,
                                "%.1f",
                                topic.select("li a").eachText().stream()
                                        .map(this::titled)
                                        .mapToDouble(it -> it.action().effort().mean() * (1 - rows.thirds(it) / 3.0))
                                        .sum())));
    }

    @Test
    void onlyWhoWorksTheRoadmapAddsToIt() {
        assertThat(page.select(".keep details form")).isNotEmpty();
        assertThat(Visitor.as("eva", portal).page(assessment + "/results").select(".keep details form"))
                .isEmpty();
    }

    @Test
    void aTopicsQuestionsAndItsResultAreOneClickApart() {
        Visitor tess = Visitor.as("tess", portal);
        String topic = "technology/security-and-policy";
        String questions = tess.page(assessment + "/results/" + topic)
                .select(".toolbar a[href*=/questions/]")
                .attr("href");
        assertThat(questions).isEqualTo(assessment + "/questions/" + topic);
        assertThat(tess.page(questions).select(".toolbar #result").attr("href"))
                .isEqualTo(assessment + "/results/" + topic);
    }

    @Test
    void theDashboardSaysTheSameInOneLine() {
        String line = archie.page("/orgs/acme/dashboard?unit=" + unit())
                .select("#rests")
                .text();
        assertThat(layers())
                .allSatisfy(it -> assertThat(line)
                        .contains(it.select("td").get(0).text() + " "
                                + it.select("th").text()));
    }

    @Test
    void eachTopicAndDimensionSaysWhatItsOwnLevelRestsOn() {
        rows.edition().dimensions().forEach(dimension -> {
            String at = assessment + "/results/" + dimension.key();
            assertRestsOn(at, dimension.topics());
            dimension.topics().stream()
                    .filter(it -> !rows.counting(it).isEmpty())
                    .forEach(it -> assertRestsOn(at + "/" + it.key().slug(), List.of(it)));
        });
    }

    /** Of what nobody knows anything about nothing is said. */
    private void assertRestsOn(String at, List<Topic> topics) {
        Document result = archie.page(at);
        String chip = result.select("dl.facts .level-chip").text();
        int level = chip.startsWith("Level ") ? Integer.parseInt(chip.substring("Level ".length())) : 1;
        List<Practice> known = known(topics, level);
        assertThat(result.select("#rests").text())
                .isEqualTo(
                        known.isEmpty() ? "" : "What is said of Level " + level + " rests on: " + shares(known) + ".");
    }

    private String shares(List<Practice> known) {
        double all = known.stream().mapToInt(Practice::weight).sum();
        return layers().stream()
                .map(it -> it.select("th").text())
                .flatMap(on -> known.stream()
                        .filter(it -> on.equals(rows.on().get(it.key().value())))
                        .map(Practice::weight)
                        .reduce(Integer::sum)
                        .map(it -> Math.round(100 * it / all) + "% " + on)
                        .stream())
                .collect(Collectors.joining(", "));
    }

    private List<Practice> known(List<Topic> topics, int upTo) {
        return topics.stream()
                .flatMap(it -> rows.counting(it).stream())
                .filter(it -> it.level() <= upTo && rows.thirds(it) >= 0)
                .toList();
    }

    private String unit() {
        return page.select(".keep details form").attr("action").split("/")[4];
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("greta", portal).get(assessment + "/foundations")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** How much of the practice nobody knows or is in doubt, in weight. */
    private double doubt(Practice practice) {
        int thirds = rows.thirds(practice);
        if (thirds < 0) {
            return practice.weight();
        }
        boolean doubted = rows.doubted().contains(practice.key().value());
        return doubted ? practice.weight() * (Math.min(3, thirds + 1) - Math.max(0, thirds - 1)) / 3.0 : 0;
    }

    private List<Practice> practices(int upTo) {
        return known(rows.edition().topics(), upTo);
    }

    private Practice titled(String title) {
        return rows.edition().practices().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> layers() {
        return new ArrayList<>(page.select("section[aria-labelledby=rests] tbody tr"));
    }
}
