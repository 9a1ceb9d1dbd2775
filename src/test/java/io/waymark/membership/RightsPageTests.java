package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Right;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class RightsPageTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void everybodySeesEveryRightInWords() {
        Document page = Visitor.as("fay", portal).page("/orgs/acme/rights");
        assertThat(page.select("tbody tr[id]").eachAttr("id"))
                .containsExactlyElementsOf(
                        Arrays.stream(Right.values()).map(Right::name).toList());
        assertThat(page.text()).doesNotContain("??").contains("Sign value cases", "in any role: the owner of the goal");
    }

    @Test
    void evaSeesWhatIsHers() {
        Document page = Visitor.as("eva", portal).page("/orgs/acme/rights");
        assertThat(page.select("thead th:contains(yours)").text()).startsWith("Executive");
        assertThat(page.select("#RANK_GOALS").text()).contains("you may");
        assertThat(page.select("#SIGN_OFF_ASSESSMENTS").text()).doesNotContain("you may");
    }

    @Test
    void theMembersPageLeadsThere() {
        assertThat(Visitor.as("fay", portal)
                        .page("/orgs/acme/members")
                        .select("main a[href=/orgs/acme/rights]")
                        .text())
                .isEqualTo("Who may do what");
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get("/orgs/acme/rights")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
