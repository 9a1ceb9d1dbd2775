package io.waymark.agreement;

import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.NOT;
import static io.waymark.scoring.Rating.NOT_APPLICABLE;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class ComparisonPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Table table;
    private PracticeKey first;
    private PracticeKey second;
    private PracticeKey third;

    @BeforeEach
    void sitDown() {
        table = new Table(portal, mvc);
        first = table.practices.get(0);
        second = table.practices.get(1);
        third = table.practices.get(2);
    }

    @Test
    void beforeItOpensThePageSaysWhoIsDoneAndWhatOpeningDoes() {
        table.differ(first);
        Document page = page("ada");

        assertThat(page.select("tr:has(th:contains(Tess Hartmann))").text()).contains("1 of", "Still answering");
        assertThat(page.select("section:has(#open)").text())
                .contains("visible to everybody", "cannot be undone", "4 people have not submitted theirs yet");
        assertThat(page.select(".compared, .stand")).isEmpty();
    }

    @Test
    void aLeadOpensItAndThatIsToldToEverybody() {
        table.differ(first);

        assertThat(table.visitor("ada").post(table.comparison(), Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(table.comparison());

        assertThat(page("eva").select("main").text())
                .contains("Ada Okafor opened the comparison before everybody was in", "Answers not submitted yet: ");
        assertThat(table.visitor("eva").page(table.address).select("main").text())
                .contains("Ada Okafor opened the comparison");
    }

    @Test
    void onlyLeadsOpenIt() {
        assertThat(page("tess").select("form[action$=/comparison/technology]")).isEmpty();
        assertThat(table.visitor("tess").post(table.comparison(), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("ada").select("#turnout")).isNotEmpty();
    }

    @Test
    void whatIsFurthestApartComesFirst() {
        table.says(table.tess, first, PARTLY, "");
        table.says(table.pete, first, LARGELY, "");
        table.says(table.tess, second, LARGELY, "");
        table.says(table.pete, second, NOT_APPLICABLE, "A supplier does this");
        table.differ(third).open();

        assertThat(page("eva").select(".compared").eachAttr("id"))
                .containsExactly(third.value(), second.value(), first.value());
    }

    @Test
    void everybodyStandsInTheColumnThatTheyChoseWithTheirWords() {
        table.differ(first);
        table.says(table.archie, first, NOT, "Not in the checkout");
        table.open();
        Element practice = practice(page("eva"), first);

        assertThat(practice.select(".stand > div:has(dt:containsOwn(Fully)) .who")
                        .text())
                .isEqualTo("TH Tess Hartmann");
        assertThat(practice.select(".stand > div:has(dt:matchesOwn(^Not$)) .who")
                        .eachAttr("title"))
                .containsExactly("Archie Rao", "Pete Nowak");
        assertThat(practice.select(".voices li:contains(Archie)").text())
                .contains("Not, high confidence", "Note: Not in the checkout");
    }

    @Test
    void leadersStandAgainstPractitionersWhereTheyDiffer() {
        table.differ(first);
        table.says(table.ada, first, LARGELY, "");
        table.differ(second).open();

        assertThat(practice(page("eva"), first).text()).contains("Leaders: Largely · Practitioners: Not");
        assertThat(practice(page("eva"), second).text()).doesNotContain("Leaders");
    }

    @Test
    void whatCoincidesAgreesByItselfAndIsFoldedAway() {
        table.says(table.tess, first, FULLY, "");
        table.says(table.pete, first, FULLY, "");
        table.differ(second).open();
        Document page = page("eva");

        assertThat(page.select("#counts").text()).contains("1 practice to agree on; 0 decided, 1 answered alike");
        assertThat(page.select("section:has(#coinciding) details li").eachAttr("id"))
                .containsExactly(first.value());
        assertThat(page.select(".compared").eachAttr("id")).containsExactly(second.value());
    }

    @Test
    void theFilterInTheAddressLeavesOnlyWhatDiffers() {
        table.says(table.tess, first, FULLY, "");
        table.differ(second).open();

        assertThat(table.visitor("eva")
                        .page(table.comparison() + "?show=differing")
                        .select("#coinciding"))
                .isEmpty();
        assertThat(table.visitor("eva")
                        .page(table.comparison() + "?show=whatever")
                        .select("#coinciding"))
                .hasSize(1);
    }

    @Test
    void whereNothingDiffersThePageLeadsOnToSubmit() {
        table.says(table.tess, first, FULLY, "");
        table.open();

        assertThat(page("ada").select(".empty a").attr("href")).isEqualTo(table.address + "/review/technology");
    }

    @Test
    void aSignedOffDimensionIsNotOpenedAgain() {
        Visitor ada = table.visitor("ada");
        String signedOff = ada.page("/orgs/acme/assessments")
                .select("tr:has(.status-done) th a")
                .get(0)
                .attr("href");

        var result = ada.post(signedOff + "/comparison/technology", Map.of());

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(result).select("[role=alert]").text()).contains("Not opened");
    }

    @Test
    void aStrangerGets404() {
        Visitor gus = table.visitor("gus");
        for (String path : List.of(table.comparison(), table.workshop())) {
            assertThat(gus.get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.get(path.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(gus.post(table.comparison(), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(table.comparison().replace("acme", "globex"), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(table.visitor("ada").get(table.address + "/comparison/magic"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document page(String persona) {
        return table.visitor(persona).page(table.comparison());
    }

    private static Element practice(Document page, PracticeKey key) {
        return page.select("article[id=" + key + "]").get(0);
    }
}
