package io.waymark.agreement;

import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class WorkshopPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Table table;
    private PracticeKey mild;
    private PracticeKey loud;
    private PracticeKey same;

    @BeforeEach
    void differ() {
        table = new Table(portal, mvc);
        mild = table.practices.get(0);
        loud = table.practices.get(1);
        same = table.practices.get(2);
        table.says(table.tess, mild, LARGELY, "Rehearsed twice");
        table.says(table.pete, mild, PARTLY, "");
        table.differ(loud);
        table.says(table.tess, same, FULLY, "");
    }

    @Test
    void itBeginsWithWhatIsFurthestApartAndShowsWhoChoseWhat() {
        Document page = open("");

        assertThat(page.select("article").attr("id")).isEqualTo(loud.value());
        assertThat(page.select(".progress-line").text()).contains("1 of 2", "0 settled");
        assertThat(page.select(".chosen > div:has(dt:containsOwn(Fully))").text())
                .contains("Tess Hartmann, high confidence");
        assertThat(page.select(".chosen dd:not(.people)"))
                .hasSize(4)
                .noneMatch(it -> it.text().isEmpty());
        assertThat(page.select("main.workshop")).hasSize(1);
    }

    @Test
    void nextLeadsOnAndPreviousBack() {
        assertThat(open("").select(".pager [rel=next]").attr("href")).isEqualTo(table.workshop() + "?at=" + mild);
        assertThat(open("").select(".pager [rel=prev]")).isEmpty();
        assertThat(open("?at=2").select(".pager [rel=prev]").attr("href")).isEqualTo(table.workshop() + "?at=" + loud);
        assertThat(open("?at=2").select(".pager [rel=next]").attr("href")).isEqualTo(table.workshop() + "?at=end");
        assertThat(open("?at=2").select("article").text()).contains("Tess Hartmann Rehearsed twice");
    }

    @Test
    void anyPracticeOfTheDimensionCanBePutOnTheScreen() {
        assertThat(open("?at=" + same).select("article").attr("id")).isEqualTo(same.value());
        assertThat(open("?at=" + same).select(".progress-line")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "9999", "nothing", "technology.architecture.nothing", "people.a.b"})
    void aPlaceThatDoesNotExistGets404(String place) {
        table.open();

        assertThat(table.visitor("ada").get(table.workshop() + "?at=" + place)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsRecordedStaysOnTheScreenAndKeepsItsPlace() {
        open("");

        MvcTestResult result = decide(loud, "Looked together");

        assertThat(result).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(table.workshop() + "?at=" + loud);
        Document page = open("?at=" + loud);
        assertThat(page.select(".progress-line").text()).contains("1 of 2", "1 settled");
        assertThat(page.select("article").text()).contains("Decision 1: Largely", "Looked together");
        assertThat(open("").select("article").attr("id")).isEqualTo(mild.value());
    }

    @Test
    void whatIsWrongIsSaidInTheWorkshop() {
        open("");

        MvcTestResult result = decide(loud, "");

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("main.workshop article").attr("id")).isEqualTo(loud.value());
        assertThat(page.select(".error-summary").text()).contains("Say why");
    }

    @Test
    void atTheEndItSaysWhatIsOpenAndThenThatAllIsSettled() {
        assertThat(open("?at=end").select("h1").text()).isEqualTo("2 of 2 are still open");

        decide(loud, "Looked together");
        decide(mild, "Looked together");

        Document end = open("");
        assertThat(end.select("h1").text()).isEqualTo("All 2 are settled");
        assertThat(end.select("a.btn-primary").attr("href")).isEqualTo(table.address + "/review/technology");
    }

    @Test
    void onlyLeadsAreOfferedToDecide() {
        table.open();

        assertThat(table.visitor("ada").page(table.workshop()).select("form[action*=/agreements/]"))
                .isNotEmpty();
        assertThat(table.visitor("pete").page(table.workshop()).select("form[action*=/agreements/]"))
                .isEmpty();
    }

    @Test
    void beforeTheComparisonOpensThereIsNothingToWalkThrough() {
        Document page = table.visitor("ada").page(table.workshop() + "?at=" + loud);

        assertThat(page.select("h1").text()).isEqualTo("Not yet");
        assertThat(page.select("article, .pager, .chosen")).isEmpty();
    }

    private Document open(String place) {
        return table.open().visitor("ada").page(table.workshop() + place);
    }

    private MvcTestResult decide(PracticeKey practice, String reason) {
        return table.visitor("ada")
                .post(table.agreements(practice), Table.from("workshop", Table.decision("LARGELY", reason, 0)));
    }
}
