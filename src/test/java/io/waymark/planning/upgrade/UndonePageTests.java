package io.waymark.planning.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.TwoEditionsTrial;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see of an upgrade that is taken back. */
@TwoEditionsTest
class UndonePageTests {

    private static final String RETURN = "/upgraded/return";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester pages;

    private TwoEditionsTrial shop;
    private AssessmentId before;
    private Visitor ada;
    private Visitor bo;

    @BeforeEach
    void anAssessmentOfTheEarlierEdition() {
        shop = new TwoEditionsTrial(portal);
        before = shop.begin();
        shop.answer(shop.bo, before, "people.basics.second", Rating.FULLY);
        ada = Visitor.as("ada", pages);
        bo = Visitor.as("bo", pages);
    }

    @Test
    void whatWasBegunByMistakeIsTakenBackWithTheButtonBesideTheNews() {
        String after = String.valueOf(
                ada.post(at(before) + "/upgrade", Map.of()).getResponse().getRedirectedUrl());
        String button = ada.page(after).select("#said form").attr("action");
        assertThat(ada.post(button, Map.of())).hasRedirectedUrl(at(before));
        assertThat(ada.page(at(before)).select("#said").text())
                .isEqualTo("The upgrade is taken back. The assessment goes on as it was.");
    }

    @Test
    void orLaterOnThePageOfWhatWasSaidBefore() {
        shop.upgraded(before);
        var page = ada.page(at(before) + "/upgraded");
        assertThat(page.select("section[aria-labelledby=undo] p").text())
                .isEqualTo("Nobody has answered or decided anything with 2.0 yet, so the upgrade can be taken back."
                        + " The assessment then goes on with 1.0 as it was.");
        assertThat(page.select("section[aria-labelledby=undo] form").attr("action"))
                .isEqualTo(at(before) + RETURN);
        assertThat(bo.page(at(before) + "/upgraded").select("#undo")).isEmpty();
    }

    @Test
    void afterwardsItIsToldWhyNotAndWhatToDoInstead() {
        AssessmentId after = shop.upgraded(before);
        bo.post(
                at(after) + "/practices/people.basics.first/discussion",
                Map.of("words", "Is this new?", "key", UUID.randomUUID().toString()));
        var section = ada.page(at(before) + "/upgraded").select("section[aria-labelledby=undo]");
        assertThat(section.select("form")).isEmpty();
        assertThat(section.text()).contains("cannot be taken back any more: Bo ", "Go on there");
        assertThat(section.select("a").attr("href")).isEqualTo(at(after) + "/plan");
        assertThat(ada.post(at(before) + RETURN, Map.of())).hasRedirectedUrl(at(before) + "/upgraded");
        assertThat(ada.page(at(before) + "/upgraded").select("#said").text())
                .startsWith("The upgrade was not taken back: Bo ");
    }

    @Test
    void addressesOfWhatItMadeLeadBackToTheSameQuestion() {
        AssessmentId after = shop.upgraded(before);
        ada.post(at(before) + RETURN, Map.of());
        assertThat(bo.get(at(after))).hasRedirectedUrl(at(before));
        assertThat(bo.get(at(after) + "/questions/people/basics"))
                .hasRedirectedUrl(at(before) + "/questions/people/basics");
        assertThat(bo.get(at(after) + "/practices/people.basics.renewed/discussion"))
                .hasRedirectedUrl(at(before) + "/practices/people.basics.second/discussion");
        assertThat(bo.get(at(after) + "/practices/business-outcomes.basics.sixth/evidence"))
                .as("nothing was asked of it before")
                .hasRedirectedUrl(at(before));
        assertThat(bo.page(at(before)).select("#said").text())
                .contains("The assessment goes on here, with 1.0 as before.");
    }

    @Test
    void bothHistoriesTellItAndCanBeRead() {
        AssessmentId after = shop.upgraded(before);
        ada.post(at(before) + RETURN, Map.of());
        for (AssessmentId id : new AssessmentId[] {before, after}) {
            assertThat(ada.page(at(id) + "/activity").select("main").text())
                    .contains("took back that it went on with a newer version of the model: 2026 Q4 → 1.0");
        }
    }

    @Test
    void whoWasWritingIsTold() {
        AssessmentId after = shop.upgraded(before);
        ada.post(at(before) + RETURN, Map.of());
        var answer = bo.post(
                at(after) + "/answers/people.basics.first",
                Map.of(
                        "rating",
                        "FULLY",
                        "confidence",
                        "MEDIUM",
                        "version",
                        "0",
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(Visitor.page(answer).text()).contains("went back to the version of the model before");
    }

    @Test
    void onlyWhoPlansMayAndAStrangersIsNotThere() {
        shop.upgraded(before);
        assertThat(bo.post(at(before) + RETURN, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        String strangers = at(new TwoEditionsTrial(portal).begin());
        assertThat(ada.post(strangers + RETURN, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** In the first organisation, also for an assessment of another. */
    private String at(AssessmentId id) {
        return "/orgs/" + shop.ada.slug() + "/assessments/" + id;
    }
}
