package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class GapsFilterTests {

    @Autowired
    MockMvcTester portal;

    private Visitor archie;
    private String gaps;

    @BeforeEach
    void archieLooksAtTheNewestAssessment() {
        archie = Visitor.as("archie", portal);
        gaps = NewestAssessment.of(archie, "acme") + "/gaps";
    }

    @Test
    void theHighestRiskComesFirst() {
        assertThat(column(gaps, "Risk")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theSmallestEffortComesFirstWhenAskedFor() {
        assertThat(column(gaps + "?sort=effort", "Effort, days"))
                .extracting(it -> Double.parseDouble(it.split(" ", -1)[0]))
                .isSorted();
    }

    @Test
    void theAddressFiltersTheList() {
        String address = gaps + "?dimension=people&level=2&risk=4";

        assertThat(archie.page(address).select("#filter-count").text()).matches("\\d+ of 151 gaps");
        assertThat(archie.page(address).select("th > .meta").eachText()).allMatch(it -> it.startsWith("People / "));
        assertThat(column(address, "Level")).containsOnly("2");
        assertThat(column(address, "Risk")).isSubsetOf("4 high", "5 very high");
    }

    @Test
    void wordsAreFoundWhateverTheirCapitals() {
        assertThat(archie.page(gaps + "?q=SECRET").select("#gaps tbody tr"))
                .isNotEmpty()
                .extracting(
                        it -> it.select("summary, th > .meta, th strong").text().toLowerCase(Locale.ROOT))
                .allMatch(it -> it.contains("secret"));
    }

    @Test
    void aPillTakesOneFilterAwayAndKeepsTheOthers() {
        Document page = archie.page(gaps + "?dimension=people&risk=4&sort=effort");

        assertThat(page.select(".pill").eachText()).containsExactly("People remove", "Risk 4 and above remove");
        assertThat(page.select(".pill").attr("href")).isEqualTo(gaps + "?risk=4&sort=effort");
    }

    @Test
    void whatTheAddressSaysWrongDoesNotFilter() {
        assertThat(archie.page(gaps + "?level=many&risk=-1&sort=colour")
                        .select("#filter-count")
                        .text())
                .isEqualTo("151 gaps");
    }

    @Test
    void nothingMatchingOffersToClearTheFilters() {
        assertThat(archie.page(gaps + "?q=zeppelin").select(".empty").text())
                .contains("No gap matches")
                .contains("Clear all filters");
    }

    @Test
    void theShortAddressKeepsItsFilter() {
        assertThat(archie.get("/orgs/acme/gaps?dimension=policy&nonsense=1"))
                .hasRedirectedUrl(gaps + "?dimension=policy");
    }

    private List<String> column(String address, String label) {
        return archie.page(address).select("td[data-label='" + label + "']").eachText();
    }
}
