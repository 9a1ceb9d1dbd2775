package io.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People of the named world look for what they know. */
@WaymarkTest
class SearchTests {

    @Autowired
    private MockMvcTester portal;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page       | roadmap                  | roadmpa                 | Roadmap
            page       | first appl               | frist application       | First application
            card       | security and pol         | securty and polcy level | Security and policy, Level 3
            practice   | existing security polici | existng securty polices | Existing security policies say what they mean for containers, clusters and cloud
            topic      | audit and logs           | adit and logs           | Audit and logs
            goal       | payment audit            | paymnet audit           | The payment audit passes without a finding
            objective  | autumn sale              | autum sale queue        | The shop carries the autumn sale without a queue
            key-result | orders served            | ordrs servd per minute  | Orders served per minute at peak
            kpi        | deployments per          | deploments per weak     | Deployments per week
            evidence   | benchmark run            | benchmrk run            | Results of the last benchmark run
            assessment | 2026 q3                  | 2026 q33                | 2026 Q3
            unit       | online shop              | onlne shop platfrom     | Online shop platform
            person     | tèss hart                | tes hartman             | Tess Hartmann
            """)
    void eachKindIsFoundByTheBeginOfItsWordsAndWithASlip(String kind, String typed, String slip, String title) {
        assertThat(titles(found("ada", "acme", typed), kind)).contains(title);
        Document near = found("ada", "acme", slip);
        assertThat(titles(near, kind)).contains(title);
        assertThat(near.select("main mark")).isNotEmpty();
    }

    @Test
    void aKeyIsFoundBeforeAllElse() {
        Document page = found("ada", "acme", "process.audit-and-logs.log-strategy");
        assertThat(page.select("main .rows a").eachAttr("href"))
                .first()
                .asString()
                .endsWith("/process/audit-and-logs#log-strategy");
    }

    @Test
    void whatIsCalledSoStandsBeforeWhatOnlyTellsOfIt() {
        Document page = found("ada", "acme", "roadmap");
        assertThat(page.select("main h2").eachText()).first().asString().startsWith("Pages");
        assertThat(page.select("main .rows mark").eachText()).first().isEqualTo("Roadmap");
    }

    /** Dozens of titles hold these words; one is called so. */
    @ParameterizedTest
    @CsvSource({"audit and logs, topic", "adit and logs, topic", "audt and log, topic"})
    void whatIsNamedExactlyStandsFirstAlsoWithASlip(String typed, String kind) {
        Element first = found("ada", "acme", typed).expectFirst("main section li a");
        assertThat(first.text()).isEqualTo("Audit and logs");
        assertThat(first.parents().select("section").attr("aria-labelledby")).isEqualTo("kind-" + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secur", "secrity"})
    void practicesStandBeforeTheInitiativesThatAreMadeOfThem(String typed) {
        assertThat(found("ada", "acme", typed)
                        .select("main section[aria-labelledby^=kind]")
                        .eachAttr("aria-labelledby"))
                .containsSubsequence("kind-practice", "kind-card");
    }

    @Test
    void aPracticeLeadsToTheQuestionForWhoAnswersItAndToTheModelForOthers() {
        String typed = "Every production application has a security class";
        assertThat(first(found("tess", "acme", typed))).contains("/questions/technology/architecture#security-classes");
        assertThat(first(found("eva", "acme", typed))).startsWith("/editions/cnmm/");
    }

    @Test
    void aPageIsFoundByWhoMayOpenItAlone() {
        assertThat(titles(found("ada", "acme", "export"), "page")).containsExactly("Export");
        assertThat(titles(found("tess", "acme", "export"), "page")).isEmpty();
    }

    @Test
    void nothingOfAnotherOrganisationIsFound() {
        assertThat(found("greta", "globex", "busiest day of the year")
                        .select("main .rows")
                        .text())
                .doesNotContain("busiest day");
        assertThat(titles(found("greta", "globex", "tess"), "person")).isEmpty();
        assertThat(titles(found("greta", "globex", "grid platform"), "unit")).containsExactly("Grid platform");
    }

    @Test
    void aStrangerIsToldThatThereIsNothing() {
        assertThat(Visitor.as("greta", portal).get("/orgs/acme/search?q=goal")).hasStatus(404);
    }

    /** Wherever a hit leads, it is there, and so is the place on the page. */
    @ParameterizedTest
    @CsvSource({"ada, acme", "tess, acme", "eva, acme", "greta, globex", "ines, initech"})
    void everyHitLeadsToWhereItIs(String persona, String slug) {
        Visitor visitor = Visitor.as(persona, portal);
        for (String typed : List.of("s", "the", "log", "plat")) {
            for (Element row :
                    visitor.page("/orgs/" + slug + "/search?q=" + typed).select("main .rows li:nth-child(-n+2) a")) {
                String[] way = row.attr("href").split("#");
                Document there = visitor.page(way[0]);
                if (way.length > 1) {
                    assertThat(there.getElementById(way[1]))
                            .as(row.attr("href"))
                            .isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\"",
                "\\",
                "& | ! ( ) :*",
                "=security",
                "成熟度",
                "การ",
                "👩‍💻",
                "<b>x</b>",
                "{0} ${1}",
                "null"
            })
    void whateverIsTypedDoesNoHarmAndIsKept(String typed) {
        Document page = found("ada", "acme", typed);
        assertThat(page.select("#q").val()).isEqualTo(typed);
        assertThat(page.select("main").text()).containsAnyOf("Nothing found", "Nothing fits", "result");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 10_000})
    void aLongTextIsLookedForByItsBegin(int length) {
        for (String letter : List.of("a", "a ", "ﷺ", "💡")) {
            String typed = letter.repeat(length).strip();
            assertThat(found("ada", "acme", typed).select("#q").val()).isEqualTo(typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "\u200b"})
    void whereNothingIsTypedNothingIsLookedFor(String typed) {
        Document page = found("ada", "acme", typed);
        assertThat(page.select("main .rows, main .empty")).isEmpty();
        assertThat(page.select("main").text()).contains("The beginning of a word is enough");
    }

    @Test
    void whereNothingFitsThatIsSaidWithWhatToTry() {
        assertThat(found("ada", "acme", "zzzzqq").select("main .empty").text())
                .contains("Nothing found for “zzzzqq”")
                .contains("fewer or shorter words");
    }

    @Test
    void oneKindAloneIsListedFurtherThanAmongOthers() {
        Visitor ada = Visitor.as("ada", portal);
        Document all = ada.page("/orgs/acme/search?q=security");
        Document practices = ada.page("/orgs/acme/search?q=security&kind=practice");
        assertThat(titles(practices, "practice"))
                .hasSizeGreaterThan(titles(all, "practice").size());
        assertThat(practices.select("main section")).hasSize(1);
        assertThat(ada.page("/orgs/acme/search?q=security&kind=nonsense")
                        .select("main h2")
                        .text())
                .isEqualTo(all.select("main h2").text());
    }

    @Test
    void thePaletteIsARegionOfThePage() {
        Document region = Visitor.page(Visitor.as("ada", portal).region("/orgs/acme/search?q={q}", "goals"));
        assertThat(region.select("header, main")).isEmpty();
        assertThat(region.select("[role=listbox] [role=group] [role=option]").eachText())
                .contains("Goals Goals");
    }

    @ParameterizedTest
    @CsvSource({"security, 1", "secrity, 2"})
    void aSearchIsOneStatementAndASecondWhereNothingFits(String typed, int statements) {
        Visitor ada = Visitor.as("ada", portal);
        found(ada, "acme", typed);
        assertThat(Statements.besideSessionAndMember(() -> found(ada, "acme", typed)))
                .hasSize(statements);
    }

    private Document found(String persona, String slug, String typed) {
        return found(Visitor.as(persona, portal), slug, typed);
    }

    private static Document found(Visitor visitor, String slug, String typed) {
        return Visitor.page(visitor.get("/orgs/" + slug + "/search", Map.of("q", typed)));
    }

    private static String first(Document page) {
        return Objects.requireNonNull(page.selectFirst("main .rows a")).attr("href");
    }

    private static List<String> titles(Document page, String kind) {
        return page.select("main section[aria-labelledby=kind-" + kind + "] li a")
                .eachText();
    }
}
