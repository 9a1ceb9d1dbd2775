package io.waymark.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Alone first: until the comparison of a dimension opens, no page tells anybody what somebody else answered. Tess and Pete
 * answer the same topic; whoever looks finds neither her words nor her rating.
 */
@OwnWorld
class AloneFirstTests {

    private static final String SECRET = "Zanzibar-7 has no probes";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    private Path folder;

    private Table table;
    private PracticeKey practice;

    @BeforeEach
    void tessAnswersAndWritesSomethingDown() {
        table = new Table(portal, mvc);
        practice = table.practices.getFirst();
        table.says(
                table.tess,
                practice,
                new AnswerContent(Rating.NOT_APPLICABLE, SECRET, Confidence.LOW, SECRET + " at all"),
                0);
        table.says(table.pete, practice, Rating.FULLY, "My own words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "pete", "eva"})
    void nobodyFindsAnothersWordsOnAnyPage(String persona) {
        Visitor visitor = table.visitor(persona);

        assertThat(everywhere(visitor))
                .allSatisfy(page -> assertThat(page.text() + page.html())
                        .as(page.title() + " for " + persona)
                        .doesNotContain("Zanzibar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "pete", "archie"})
    void nobodyFindsAnothersWordsWhereTheyAnswerThemselves(String persona) throws IOException {
        Visitor visitor = table.visitor(persona);

        assertThat(visitor.page(table.address + "/questions/technology/architecture")
                        .html())
                .doesNotContain("Zanzibar");
        assertThat(unpacked(visitor.get(table.address + "/sheet.xlsx")))
                .isNotEmpty()
                .doesNotContain("Zanzibar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "archie", "eva"})
    void nobodyFindsAnothersRating(String persona) {
        Visitor visitor = table.visitor(persona);

        assertThat(visitor.page(table.address + "/check?dimension=technology")
                        .select("li[id=" + practice + "] .rating")
                        .text())
                .isEqualTo("Open");
        assertThat(visitor.page(table.address + "/results/technology/architecture")
                        .select("main")
                        .text())
                .doesNotContain("Not applicable", "Undecided");
        assertThat(visitor.page(table.comparison()).select("main").text())
                .doesNotContain("Fully", "Not applicable", "N/A");
        assertThat(visitor.page(table.workshop() + "?at=" + practice).select("article"))
                .isEmpty();
        assertThat(visitor.page(table.address + "/gaps?show=all")
                        .select("main .rating")
                        .eachText())
                .doesNotContain("Fully", "Not applicable");
    }

    @Test
    void figuresAreTheSameWhateverSomebodyAnswers() {
        Visitor eva = table.visitor("eva");
        List<String> paths = List.of("/results", "/results/technology", "/results/technology/architecture", "/gaps");
        table.says(table.tess, table.practices.get(1), Rating.FULLY, "");
        List<String> before = paths.stream().map(it -> main(eva, it)).toList();

        table.says(table.tess, practice, AnswerContent.of(Rating.NOT), 1);
        table.says(table.tess, table.practices.get(1), AnswerContent.of(Rating.NOT), 1);

        assertThat(paths.stream().map(it -> main(eva, it)).toList()).isEqualTo(before);
    }

    /** But for the line that says when they were read. */
    @Test
    void dashboardsAreTheSameWhateverSomebodyAnswers() {
        Visitor pete = table.visitor("pete");
        List<String> pages = List.of("", "/dimensions", "/work", "/mine");
        table.says(table.tess, table.practices.get(1), Rating.FULLY, "");
        List<String> before = pages.stream().map(it -> board(pete, it)).toList();

        table.says(table.tess, practice, AnswerContent.of(Rating.NOT), 1);
        table.says(table.tess, table.practices.get(1), AnswerContent.of(Rating.NOT), 1);

        assertThat(pages.stream().map(it -> board(pete, it)).toList()).isEqualTo(before);
    }

    @Test
    void everybodySeesTheirOwnAnswer() {
        assertThat(table.visitor("tess")
                        .page(table.address + "/check?dimension=technology")
                        .select("li[id=" + practice + "]")
                        .text())
                .contains(SECRET);
        assertThat(table.visitor("pete")
                        .page(table.address + "/check?dimension=technology")
                        .select("li[id=" + practice + "]")
                        .text())
                .contains("Fully", "My own words");
    }

    @Test
    void aRefusedFormTellsNothingEither() {
        Visitor ada = table.visitor("ada");
        for (String path : List.of(table.agreements(practice), table.dissents(practice))) {
            for (Map<String, String> form : List.of(
                    Map.<String, String>of(),
                    Map.of("in", "workshop"),
                    Table.decision("LARGELY", "A guess", 0),
                    Table.dissent(table.tess, "A guess", 0))) {
                assertThat(Visitor.page(ada.post(path, form)).html()).doesNotContain("Zanzibar");
                assertThat(Visitor.page(table.sendAsScript("ada", path, form)).html())
                        .doesNotContain("Zanzibar");
            }
        }
    }

    @Test
    void whoAnswersTheirOwnGetsNoOtherVersionBack() {
        var stale = table.visitor("pete")
                .post(
                        table.address + "/answers/" + practice,
                        Map.of(
                                "rating", "PARTLY",
                                "confidence", "LOW",
                                "version", "0",
                                "key", "0190c2a4-0000-7000-8000-000000000001"));

        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(stale).html()).contains("My own words").doesNotContain("Zanzibar");
    }

    @Test
    void onceOpenedEverybodyOfTheOrganisationReadsIt() {
        table.open();

        assertThat(table.visitor("eva").page(table.comparison()).text()).contains(SECRET, "Tess Hartmann");
        assertThat(table.visitor("pete").page(table.workshop()).text()).contains(SECRET);
    }

    /** What a workbook says: it is a packed folder of texts. */
    private String unpacked(MvcTestResult workbook) throws IOException {
        Path file =
                Files.write(folder.resolve("sheet.xlsx"), workbook.getResponse().getContentAsByteArray());
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private String main(Visitor visitor, String path) {
        return visitor.page(table.address + path).select("main").text();
    }

    private String board(Visitor visitor, String page) {
        Document shown = visitor.page("/orgs/acme/dashboard" + page + "?unit=" + unit(visitor));
        shown.select("#source").remove();
        return shown.select("main").text();
    }

    private String unit(Visitor visitor) {
        return visitor.page("/orgs/acme/assessments")
                .select("section:has(a[href=" + table.address + "])")
                .attr("aria-labelledby")
                .replace("unit-", "");
    }

    private List<Document> everywhere(Visitor visitor) {
        String unit = unit(visitor);
        Stream<String> ofTheAssessment = Stream.of(
                        "",
                        "/activity",
                        "/assignments",
                        "/check",
                        "/check?dimension=technology",
                        "/check?open=true",
                        "/discussions",
                        "/paper",
                        "/sheet",
                        "/review",
                        "/review/technology",
                        "/results",
                        "/results/technology",
                        "/results/technology/architecture",
                        "/gaps",
                        "/gaps?show=all&dimension=technology",
                        "/comparison/technology",
                        "/comparison/technology?show=differing",
                        "/comparison/people",
                        "/workshop/technology",
                        "/workshop/technology?at=1",
                        "/workshop/technology?at=end",
                        "/workshop/technology?at=" + practice)
                .map(it -> table.address + it);
        Stream<String> ofTheOrganisation = Stream.of(
                "/orgs/acme",
                "/orgs/acme/assessments",
                "/orgs/acme/evidence",
                "/orgs/acme/milestones",
                "/orgs/acme/portfolio",
                "/orgs/acme/dashboard?unit=" + unit,
                "/orgs/acme/dashboard/dimensions?unit=" + unit,
                "/orgs/acme/dashboard/work?unit=" + unit,
                "/orgs/acme/dashboard/mine?unit=" + unit,
                "/orgs/acme/roadmap?unit=" + unit);
        return Stream.concat(ofTheAssessment, ofTheOrganisation)
                .map(it -> Visitor.page(visitor.get(it)))
                .toList();
    }
}
