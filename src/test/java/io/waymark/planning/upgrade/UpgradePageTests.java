package io.waymark.planning.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.TwoEditionsTrial;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.NewEvidence;
import io.waymark.evidence.Proving;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see of an upgrade: what would happen, that it happened, and what was said before. */
@TwoEditionsTest
class UpgradePageTests {

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
        ada = Visitor.as("ada", pages);
        bo = Visitor.as("bo", pages);
    }

    @Test
    void theOverviewTellsWhoPlansThatThereIsANewerVersion() {
        assertThat(ada.page(at(before)).select("a[href$=/upgrade]").text()).isEqualTo("See what 2.0 would change");
        assertThat(bo.page(at(before)).select("a[href$=/upgrade]")).isEmpty();
    }

    @Test
    void thePreviewSaysWhatHappensToEachQuestion() {
        shop.answer(shop.bo, before, "process.basics.third", Rating.FULLY);
        shop.answer(shop.bo, before, "process.basics.fourth", Rating.NOT);
        var page = ada.page(at(before) + "/upgrade");
        assertThat(page.select("main > .facts > div").eachText())
                .containsExactly("Kept 20", "Kept, other words 1", "To confirm 3", "New 1", "No longer asked 1");
        assertThat(page.select("section:has(a[href$=process.basics]) li").eachText())
                .containsExactly(
                        "To confirm The third thing is done Because the tiny model says so. 2 answers",
                        "3 questions are kept as they are");
    }

    @Test
    void aLeadCanStayAndNothingHappensByLooking() {
        ada.page(at(before) + "/upgrade");
        assertThat(ada.page(at(before)).select("dl.facts").text()).contains("Tiny maturity model");
        assertThat(ada.page(at(before) + "/upgrade").select("form a").attr("href"))
                .isEqualTo(at(before));
    }

    @Test
    void goingOnLeadsToWhereItGoesOnAndTwiceToTheSame() {
        String first = goneOnAt();
        String second = goneOnAt();
        assertThat(first).isEqualTo(second).isNotEqualTo(at(before));
        assertThat(ada.page(first).select("a[href=" + at(before) + "/upgraded]"))
                .hasSize(1);
    }

    @Test
    void theOldAddressLeadsToWhatWasSaidThere() {
        shop.answer(shop.bo, before, "technology.basics.third", Rating.LARGELY);
        shop.upgraded(before);
        assertThat(bo.get(at(before))).hasRedirectedUrl(at(before) + "/upgraded");
        assertThat(ada.page(at(before) + "/upgraded").select("main .rows li").text())
                .contains("The third thing is done", "No longer asked", "Largely Bo");
    }

    @Test
    void whoAnswersReadsTheirOwnAndNobodyElseDoesBeforeTheComparison() {
        shop.share(before, "technology.basics");
        shop.answer(shop.bo, before, "technology.basics.third", Rating.LARGELY);
        shop.answer(shop.tess, before, "technology.basics.third", Rating.NOT);
        shop.upgraded(before);
        assertThat(bo.page(at(before) + "/upgraded")
                        .select("main .rows li .rating")
                        .eachText())
                .containsExactly("Largely");
        assertThat(ada.page(at(before) + "/upgraded").select("main .rows li")).isEmpty();
    }

    @Test
    void aQuestionThatWasMergedShowsWhatWasAnsweredAndTakesItOnRequest() {
        shop.answer(shop.bo, before, "process.basics.third", Rating.FULLY);
        shop.answer(shop.bo, before, "process.basics.fourth", Rating.PARTLY);
        String after = at(shop.upgraded(before));
        var hint = bo.page(after + "/questions/process/basics").select("form:has(#third) .previous");
        assertThat(hint.text())
                .contains("You answered before the upgrade:")
                .contains("The fourth thing is done")
                .contains("That suggests Partly");
        assertThat(hint.select("button").attr("value")).isEqualTo("PARTLY");
    }

    @Test
    void aQuestionWithOtherWordsSaysSoUntilItIsConfirmed() {
        shop.answer(shop.bo, before, "people.basics.second", Rating.LARGELY);
        AssessmentId after = shop.upgraded(before);
        String topic = at(after) + "/questions/people/basics";
        assertThat(bo.page(topic).select("form:has(#renewed) .previous").text())
                .contains("Other words since you answered. Because the tiny model says so.");
        bo.post(
                at(after) + "/answers/people.basics.renewed",
                Map.of(
                        "rating",
                        "LARGELY",
                        "confidence",
                        "MEDIUM",
                        "version",
                        "1",
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(bo.page(topic).select("form:has(#renewed) .previous")).isEmpty();
    }

    @Test
    void whoWasWritingIsToldThatItGoesOnElsewhere() {
        shop.upgraded(before);
        var answer = bo.post(
                at(before) + "/answers/people.basics.first",
                Map.of(
                        "rating",
                        "FULLY",
                        "confidence",
                        "MEDIUM",
                        "version",
                        "0",
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(Visitor.page(answer).text()).contains("went on with a newer version of the model");
    }

    @Test
    void evidenceAndTalkComeAlongAndStayWhereTheyWere() {
        link("people.basics.second");
        talk("people.basics.second", "Where is the page?");
        talk("technology.basics.third", "Who still does this?");
        AssessmentId after = shop.upgraded(before);
        String renewed = at(after) + "/practices/people.basics.renewed";
        assertThat(ada.page(renewed + "/evidence").text()).contains("Restore test");
        assertThat(ada.page(renewed + "/discussion").text()).contains("Where is the page?");
        var page = ada.page(at(before) + "/upgraded");
        String talk =
                page.select("li:contains(The third thing) a[href$=discussion]").attr("href");
        assertThat(ada.page(talk).text()).contains("Who still does this?", "goes on with a newer version");
    }

    @Test
    void whatIsSignedSaysWhatTheNextCycleWouldDo() {
        for (var dimension : new String[] {"business-outcomes", "people", "process", "policy", "technology"}) {
            shop.answerAll(before, dimension, Rating.FULLY);
        }
        shop.signOff(before);
        var page = ada.page(at(before) + "/upgrade");
        assertThat(page.select("main form[action$=/upgrade]")).isEmpty();
        assertThat(page.select("main a.btn-primary").attr("href")).contains("/assessments/new?unit=");
        assertThat(ada.post(at(before) + "/upgrade", Map.of())).hasRedirectedUrl(at(before));
        assertThat(ada.page(at(before)).text()).contains("stays with its version");
    }

    @Test
    void onlyWhoPlansMayLookAndGoOn() {
        assertThat(bo.get(at(before) + "/upgrade")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(bo.post(at(before) + "/upgrade", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangersAssessmentIsNotThere() {
        String strangers = at(new TwoEditionsTrial(portal).begin());
        for (String page : new String[] {"/upgrade", "/upgraded"}) {
            assertThat(ada.get(strangers + page)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(ada.post(strangers + "/upgrade", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String goneOnAt() {
        return String.valueOf(
                ada.post(at(before) + "/upgrade", Map.of()).getResponse().getRedirectedUrl());
    }

    private void talk(String practice, String words) {
        ada.post(
                at(before) + "/practices/" + practice + "/discussion",
                Map.of("words", words, "key", UUID.randomUUID().toString()));
    }

    private void link(String practice) {
        var wish = new NewEvidence(
                new EvidenceId(TimeOrderedId.next()),
                "Restore test",
                new NewEvidence.Link("https://wiki.shop.example/restore"),
                shop.bo.person(),
                LocalDate.EPOCH,
                null);
        Tenancy.of(shop.bo)
                .call(() -> portal.getBean(Proving.class)
                        .add(shop.bo, new EvidencePlace(before, new PracticeKey(practice)), wish, Clock.systemUTC()));
    }

    /** In the first organisation, also for an assessment of another. */
    private String at(AssessmentId id) {
        return "/orgs/" + shop.ada.slug() + "/assessments/" + id;
    }
}
