package io.waymark.roadmap.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import io.waymark.testing.WorldEdition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Archie takes the roadmap of a unit out: the cards of some gaps, and one of his own that is planned for the next quarter. */
@OwnWorld
class RoadmapFilesTests {

    private static final Quarter NEXT =
            Quarter.of(LocalDate.now(ZoneOffset.UTC)).plus(1);
    private static final String TRAP = "=HYPERLINK(\"http://x\")";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor archie;
    private Unit unit;
    private String own;

    @BeforeEach
    void aRoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        unit = world.with(world.member("ada", "acme"), 12);
        archie = Visitor.as("archie", mvc);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        own = UUID.randomUUID().toString();
        archie.post(
                "/orgs/acme/initiatives",
                Map.of(
                        "title",
                        TRAP,
                        "outcome",
                        "Talk, at last",
                        "unit",
                        unit.id().toString(),
                        "key",
                        own));
        archie.post(
                "/orgs/acme/roadmap/changes?unit=" + unit.id(),
                Map.of("cards", own + ".0", "quarter", NEXT.toString()));
    }

    @Test
    void csvHoldsTheCardsOfThePageWithARowAnAction() throws IOException {
        List<CSVRecord> rows = csv(".csv", "");
        List<String> shown =
                archie.page("/orgs/acme/roadmap?view=table&unit=" + unit.id()).select("tbody tr th > a[dir]").stream()
                        .map(Element::text)
                        .toList();
        assertThat(rows.stream().map(it -> it.get("Initiative")).distinct())
                .containsExactlyElementsOf(shown.stream()
                        .map(it -> it.equals(TRAP) ? "'" + TRAP : it)
                        .toList());
        assertThat(rows).filteredOn(it -> !it.get("Action").isEmpty()).hasSize(12);
        assertThat(rows.getFirst().get("Place")).isEqualTo("1");
        assertThat(rows.getFirst().get("Status")).isEqualTo("Proposed");
        assertThat(rows.getFirst().get("Closes")).contains(".");
        assertThat(rows.getFirst().get("Steps done")).matches("0 of \\d+");
    }

    @Test
    void everyRowSaysWhenByWhichModelAndWhoTookItOut() throws IOException {
        assertThat(csv(".csv", "")).allSatisfy(row -> {
            assertThat(row.get("As of")).isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
            assertThat(row.get("Model")).isEqualTo(WorldEdition.in(portal).id().toString());
            assertThat(row.get("Taken out by")).isEqualTo("Archie Rao");
        });
    }

    @Test
    void theFiltersOfThePageCount() throws IOException {
        assertThat(csv(".csv", "&q=hyperlink"))
                .singleElement()
                .satisfies(it -> assertThat(it.get("Quarter")).isEqualTo(NEXT.toString()));
        assertThat(csv(".csv", "&status=DONE")).isEmpty();
        assertThat(csv("-jira.csv", "&q=hyperlink")).hasSize(1);
        assertThat(csv("-github.csv", "&q=hyperlink")).hasSize(1);
        assertThat(json("&q=hyperlink").path("initiatives")).hasSize(1);
    }

    @Test
    void theWorkbookHoldsTheSameRowsAndNoFormula() throws IOException {
        byte[] file = archie.get(address(".xlsx", "")).getResponse().getContentAsByteArray();
        List<CSVRecord> same = csv(".csv", "");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize(same.size() + 1);
            assertThat(all.getFirst().getCellText(1)).isEqualTo("Initiative");
            assertThat(all.stream().map(it -> it.getCellText(1))).contains(TRAP);
            assertThat(all.stream().flatMap(Row::stream))
                    .allSatisfy(cell ->
                            assertThat(cell == null ? null : cell.getFormula()).isNull());
            assertThat(all.getLast().getCellAsNumber(9)).isPresent();
        }
    }

    @Test
    void jsonSaysWhereItComesFromAndHoldsStepsOfActions() throws IOException {
        JsonNode json = json("");
        assertThat(json.at("/about/format").asString()).isEqualTo("waymark-roadmap");
        assertThat(json.at("/about/unit").asString()).isEqualTo(unit.name());
        assertThat(json.at("/about/madeBy").asString()).isEqualTo("Archie Rao");
        assertThat(json.at("/initiatives/0/place").asInt()).isEqualTo(1);
        assertThat(json.at("/initiatives/0/actions/0/steps/0/done").asBoolean()).isFalse();
        assertThat(json.at("/initiatives/0/actions/0/steps/0/text").asString()).isNotBlank();
        assertThat(json.at("/initiatives/0/url").asString()).contains("/orgs/acme/initiatives/");
    }

    @Test
    void jiraGetsEpicsAndBelowThemStories() throws IOException {
        List<CSVRecord> rows = csv("-jira.csv", "");
        List<CSVRecord> epics =
                rows.stream().filter(it -> it.get("Issue Type").equals("Epic")).toList();
        assertThat(rows.subList(0, epics.size())).isEqualTo(epics);
        Set<String> ids = epics.stream().map(it -> it.get("Issue ID")).collect(Collectors.toSet());
        assertThat(rows.subList(epics.size(), rows.size())).hasSize(12).allSatisfy(story -> {
            assertThat(story.get("Issue Type")).isEqualTo("Story");
            assertThat(story.get("Parent")).isIn(ids);
            assertThat(story.get("Status")).isEqualTo("To Do");
            assertThat(story.get("Description")).startsWith("Steps:\n* ").contains("Done when:\n* ");
        });
        assertThat(rows.stream().map(it -> it.get("Issue ID"))).doesNotHaveDuplicates();
        assertThat(epics)
                .filteredOn(it -> it.get("Summary").equals("'" + TRAP))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.get("Due Date"))
                            .isEqualTo(NEXT.plus(1).firstDay().minusDays(1).toString());
                    assertThat(it.get("Description"))
                            .contains("taken out by Archie Rao", "Talk, at last", "/orgs/acme/initiatives/" + own);
                });
    }

    @Test
    void githubGetsAnIssueACardWithItsActionsAsTasks() throws IOException {
        List<CSVRecord> rows = csv("-github.csv", "");
        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly("title", "body", "labels", "assignee", "milestone", "state");
        assertThat(String.join("\n", rows.stream().map(it -> it.get("body")).toList())
                        .lines()
                        .filter(it -> it.startsWith("- [ ] ")))
                .hasSize(12);
        assertThat(rows).allSatisfy(it -> assertThat(it.get("state")).isEqualTo("open"));
        assertThat(rows)
                .filteredOn(it -> it.get("title").equals("'" + TRAP))
                .singleElement()
                .satisfies(it -> assertThat(it.get("labels").split(",")).containsExactly("waymark", NEXT.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx", ".json", "-jira.csv", "-github.csv"})
    void aStrangerFindsNothing(String ending) {
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(address(ending, ""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(address(ending, "").replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theMenuOffersWhatThePageShows() {
        List<String> links = archie
                .page("/orgs/acme/roadmap?q=hyperlink&unit=" + unit.id())
                .select("#initiatives a[href*=roadmap]")
                .stream()
                .map(it -> it.attr("href"))
                .filter(it -> it.matches(".*/roadmap[-a-z]*\\..*"))
                .toList();
        assertThat(links).hasSize(5).allSatisfy(it -> {
            assertThat(it).contains("q=hyperlink");
            assertThat(archie.get(it)).hasStatusOk();
        });
    }

    private String address(String ending, String filters) {
        return "/orgs/acme/roadmap" + ending + "?unit=" + unit.id() + filters;
    }

    private String text(String ending, String filters) {
        return new String(
                archie.get(address(ending, filters)).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<CSVRecord> csv(String ending, String filters) throws IOException {
        String text = text(ending, filters);
        return CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowDuplicateHeaderNames(true)
                .get()
                .parse(new StringReader(ending.equals(".csv") ? text.substring(1) : text))
                .getRecords();
    }

    private JsonNode json(String filters) {
        return JsonMapper.shared().readTree(text(".json", filters));
    }
}
