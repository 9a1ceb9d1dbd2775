package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Pages;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class OverviewTests {

    private static final String LIST = "/orgs/acme/assessments";

    private final MockMvcTester portal;

    @Autowired
    OverviewTests(MockMvcTester portal) {
        this.portal = portal;
    }

    @Test
    void tessContinuesAtTheFirstOpenQuestionOfSecurity() {
        Document page = open("tess");

        assertThat(Pages.one(page, ".next").text()).contains("Security and policy", "7 questions left in Technology");
        assertThat(Pages.one(page, ".next a").attr("href")).contains("/questions/technology/security-and-policy#");
    }

    @Test
    void eachDimensionSaysWhoAnswersAndHowFarTheyAre() {
        Element technology = Pages.one(open("eva"), "tr:has(th a:containsOwn(Technology))");

        assertThat(technology.text()).contains("Tess Hartmann", "Level 3", "about 5 minutes", "In progress");
        assertThat(Pages.one(open("eva"), "tr:has(th a:containsOwn(Policy))").text())
                .contains("Polly Adeyemi", "Nothing", "Accepted");
    }

    @Test
    void ownersAreLedOnlyToTheirOwnQuestions() {
        assertThat(open("bo").select("main a[href*=/questions/]"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.attr("href")).contains("/questions/business-outcomes/"));
        assertThat(open("eva").select("main a[href*=/questions/]")).isEmpty();
    }

    @Test
    void whatHappenedIsTold() {
        assertThat(open("eva").select("section[aria-labelledby=activity] li").text())
                .contains("Pete Nowak submitted Process for review");
    }

    @Test
    void aSignedOffAssessmentCanOnlyBeRead() {
        Visitor ada = Visitor.as("ada", portal);
        Document page = ada.page(Pages.signedOff(ada.page(LIST)));

        assertThat(Pages.one(page, ".notice").text()).contains("signed off");
        assertThat(page.select("main a[href*=/questions/]")).isEmpty();
    }

    @Test
    void aStrangerGets404() {
        String address = Pages.open(Visitor.as("ada", portal).page(LIST));

        assertThat(Visitor.as("gus", portal).get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", portal).get(address.replace("acme", "globex")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document open(String persona) {
        Visitor visitor = Visitor.as(persona, portal);
        return visitor.page(Pages.open(visitor.page(LIST)));
    }
}
