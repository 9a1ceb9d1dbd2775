package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The way through the portal: five areas, everything else one step away, and one bar through an assessment. */
@WaymarkTest
class NavigationTests {

    @Autowired
    private MockMvcTester portal;

    private Visitor ada;

    @BeforeEach
    void adaIsSignedIn() {
        ada = Visitor.as("ada", portal);
    }

    @Test
    void atHomeTheFiveAreasAndTheOrganisationAreOffered() {
        assertThat(menu(ada.page("/orgs/acme")).select("a").eachText())
                .containsExactly("Home", "Assess", "Plan", "Goals", "Report", "Members", "Units", "Model");
    }

    @ParameterizedTest
    @EnumSource(PortalArea.class)
    void eachPartOfAnAreaIsOneStepAwayAndSaysThatItIsOpen(PortalArea area) {
        List<String> addresses =
                area.entries().stream().map(it -> "/orgs/acme" + it.path()).toList();
        for (String address : addresses) {
            Element menu = menu(landed(address));
            assertThat(menu.select("a[aria-current=page]").eachAttr("href")).containsExactly(address);
            assertThat(menu.select("a").eachAttr("href")).containsAll(addresses);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/check",
                "/review",
                "/review/people",
                "/results",
                "/results/people",
                "/gaps",
                "/assignments",
                "/plan",
                "/discussions",
                "/activity",
                "/paper",
                "/foundations",
                "/comparison/people"
            })
    void eachPageOfAnAssessmentHasTheSameBar(String page) {
        String assessment = Objects.requireNonNull(
                        ada.page("/orgs/acme/assessments").selectFirst("main a[href*='/assessments/0']"))
                .attr("href")
                .replaceFirst("(/assessments/[0-9a-f-]+).*", "$1");
        Document shown = ada.page(assessment + page);
        assertThat(shown.select("nav[aria-label=In this assessment] a").eachAttr("href"))
                .containsExactly(
                        assessment,
                        assessment + "/comparison",
                        assessment + "/review",
                        assessment + "/results",
                        assessment + "/gaps");
    }

    /** The page, or the one that it leads to. */
    private Document landed(String address) {
        String further = ada.get(address).getResponse().getRedirectedUrl();
        return ada.page(further == null ? address : further);
    }

    private static Element menu(Document page) {
        return Objects.requireNonNull(page.selectFirst("nav[aria-label=Main]"));
    }
}
