package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.goal.GoalId;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody owned is changed by others after they left, and nobody takes their place in silence. */
@OwnWorld
class WhoLeftTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private OutcomeOrganisation shop;
    private Visitor ada;
    private Member bo;
    private Member fay;

    @BeforeEach
    void aShopThatAdaAdministers() {
        shop = OutcomeOrganisation.found(beans);
        ada = Visitor.as("ada", portal);
        bo = shop.member("bo");
        fay = shop.member("fay");
    }

    @Test
    void aFieldWhoseChoiceLeftSaysSo() {
        GoalId goal = shop.goal("Sell more");
        leave(bo);

        Document page = ada.page(shop.at("/goals/" + goal));

        assertThat(page.expectFirst("#owner option").text())
                .isEqualTo("What was chosen is not offered any more: choose anew");
        assertThat(page.select("#owner option[value=" + bo.person() + "]")).isEmpty();
    }

    @Test
    void theOwnerOfADimensionStaysUntilAnotherIsChosen() {
        String review = reviewOfBo();
        leave(bo);
        leave(fay);

        assertThat(ada.page(review).select("#owner option[selected]").text()).isEqualTo("Bo Lindqvist (left)");
        assertThat(entrust(review, bo, shop.member("pete"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(entrust(review, fay, shop.member("pete"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String reviewOfBo() {
        Cycle cycle = new Cycle(beans);
        return shop.at("/assessments/" + cycle.begin(shop.member("ada"), shop.unit(), Map.of("process", bo), null)
                + "/review/process");
    }

    private MvcTestResult entrust(String review, Member owner, Member reviewer) {
        String seen = ada.page(review)
                .select("form[action$=/scopes/process] [name=seen]")
                .val();
        return ada.post(
                review.replace("/review/", "/scopes/"),
                Map.of(
                        "owner", owner.person().toString(),
                        "reviewer", reviewer.person().toString(),
                        "seen", seen));
    }

    private void leave(Member member) {
        assertThat(ada.post(shop.at("/members/" + member.person() + "/removal"), Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }
}
