package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Eva asks what three quarters brought Acme Retail. */
@WaymarkTest
class ComparisonPageTests {

    @Autowired
    private MockMvcTester portal;

    private Visitor eva;
    private String unit;
    /** The newest first, as in the list. */
    private List<String> milestones;

    @BeforeEach
    void findAcmesMilestones() {
        eva = Visitor.as("eva", portal);
        Element acme = Objects.requireNonNull(
                eva.page("/orgs/acme/milestones").selectFirst("section:has(h2:matchesOwn(^Acme Retail$))"));
        unit = acme.select("h2").attr("id").replace("unit-", "");
        milestones = acme.select("tbody tr").eachAttr("id").stream()
                .map(it -> it.replace("milestone-", ""))
                .toList();
    }

    @Test
    void oneSentenceSaysHowManyTopicsMoved() {
        Document page = wholeHistory();
        long up = page.select("section[aria-labelledby=topics] tbody tr:contains(up )")
                .size();

        assertThat(up).isPositive();
        assertThat(page.select(".lead strong").text()).startsWith("From ").contains(" moved up, none down; ");
        assertThat(page.select("section[aria-labelledby=topics] tbody tr")).hasSize((int) up);
    }

    @Test
    void theSentenceCountsWhatTheTableLists() {
        Document page = wholeHistory();
        Elements higher = page.select("section[aria-labelledby=practices] td:contains(higher)");
        Elements explained = page.select("section[aria-labelledby=practices] td:contains(Explained by)");

        assertThat(page.select(".lead").text())
                .contains(higher.size() + " practices are rated higher, none lower")
                .contains("explain " + explained.size() + " of the " + higher.size() + " rises");
        assertThat(explained).isNotEmpty();
    }

    @Test
    void eachDimensionShowsLevelIndexAndDistanceThenAndNow() {
        assertThat(wholeHistory().select("section[aria-labelledby=dimensions] tbody tr"))
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row.select(".level-chip")).hasSize(2);
                    assertThat(row.text())
                            .containsPattern("\\d\\.\\d\\d → to \\d\\.\\d\\d \\+\\d\\.\\d\\d")
                            .containsPattern("\\d+% → to \\d+% \\d+ points? better");
                });
    }

    @Test
    void aRiseNamesTheActionThatExplainsItOrSaysThatNoneDoes() {
        assertThat(wholeHistory().select("section[aria-labelledby=practices] tr[id] td:last-child"))
                .isNotEmpty()
                .allSatisfy(
                        why -> assertThat(why.text()).containsAnyOf("Explained by", "No finished action explains this"))
                .anySatisfy(why -> assertThat(why.text()).contains("No finished action explains this"))
                .anySatisfy(why -> {
                    assertThat(why.text()).contains("Explained by").contains("finished ");
                    assertThat(why.select("a").attr("href")).contains("/orgs/acme/initiatives/");
                });
    }

    @Test
    void whatWasFinishedWithoutEffectIsListedToo() {
        assertThat(comparison(milestones.get(1), milestones.get(0))
                        .select("section[aria-labelledby=finished]")
                        .text())
                .contains("no rating of what it covers moved");
    }

    @Test
    void theLadderIsDrawnOverTheEarlierOneAndCanBeReadAsATable() {
        Element figure = Objects.requireNonNull(wholeHistory().selectFirst("section[aria-labelledby=standing] figure"));

        assertThat(figure.select(".chart-ladder .chart-marks .chart-last")).hasSize(5);
        assertThat(figure.select(".chart-ladder a:has(.chart-dot)")).hasSize(27);
        assertThat(figure.select("details tbody tr")).hasSize(5);
    }

    @Test
    void theNewestTwoAreComparedWhereNothingIsChosen() {
        Document page = eva.page("/orgs/acme/milestones/comparison?unit=" + unit);

        assertThat(page.select("#from option[selected]").val()).isEqualTo(milestones.get(1));
        assertThat(page.select("#to option[selected]").val()).isEqualTo(milestones.get(0));
    }

    @Test
    void theLaterOneFirstIsPutInOrderAndSaid() {
        Document page = comparison(milestones.get(0), milestones.get(2));

        assertThat(page.select("[role=status]").text()).startsWith("You chose the later signed-off result first");
        assertThat(page.select(".lead").text())
                .isEqualTo(wholeHistory().select(".lead").text());
    }

    @Test
    void oneMilestoneTwiceSaysWhatToDo() {
        Document page = comparison(milestones.get(0), milestones.get(0));

        assertThat(page.select("[role=status]").text()).contains("Choose an earlier or a later signed-off result");
        assertThat(page.select(".lead")).isEmpty();
    }

    @Test
    void whatWasCarriedOverIsCountedApartFromWhatWasExamined() {
        assertThat(wholeHistory().text())
                .containsPattern("For 2026 Q3, \\d+ practices were examined anew and \\d+ carried over");
    }

    @Test
    void aUnitWithoutMilestonesHasNothingToCompare() {
        Document list = Visitor.as("gus", portal).page("/orgs/globex/assessments");
        String grid = list.select("section[aria-labelledby^=unit-]")
                .attr("aria-labelledby")
                .replace("unit-", "");

        assertThat(Visitor.as("gus", portal)
                        .page("/orgs/globex/milestones/comparison?unit=" + grid)
                        .select(".empty")
                        .text())
                .contains("no signed-off result yet");
        assertThat(Visitor.as("gus", portal)
                        .get("/orgs/globex/milestones/comparison?unit=" + grid + "&from=" + milestones.get(0)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anUnknownMilestoneIsNotFound() {
        assertThat(eva.get(address(milestones.get(2), UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.get("/orgs/acme/milestones/comparison?unit=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);
        String address = address(milestones.get(2), milestones.get(0));

        assertThat(gus.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(address.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document wholeHistory() {
        return comparison(milestones.get(2), milestones.get(0));
    }

    private Document comparison(String from, String to) {
        return eva.page(address(from, to));
    }

    private String address(String from, String to) {
        return "/orgs/acme/milestones/comparison?unit=" + unit + "&from=" + from + "&to=" + to;
    }
}
