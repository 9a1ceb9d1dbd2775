package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class ChoicePageTests {

    private static final String ALL = "/orgs/acme/first-application";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor archie;
    private SpeedBoatRace race;

    @BeforeEach
    void begin() {
        archie = Visitor.as("archie", mvc);
        race = SpeedBoatRace.begun(archie, SpeedBoatRace.anyUnit(archie));
    }

    @Test
    void theDemoChoiceIsListedWithItsDecision() {
        assertThat(archie.page(ALL)
                        .select("tbody tr:contains(First application on the platform)")
                        .text())
                .contains("Decided: Product search");
    }

    @Test
    void whereNobodyChoseYetThePageTeachesWhatASpeedBoatIs() {
        Document page = Visitor.as("greta", mvc).page("/orgs/globex/first-application");
        assertThat(page.select("#speed-boat").text()).isEqualTo("Choose your speed boat");
        assertThat(page.select("form[action$=first-application] button").text()).isEqualTo("Begin");
    }

    @Test
    void aFormSentTwiceBeginsOneChoice() {
        Map<String, String> fields = Map.of(
                "title",
                "Twice",
                "unit",
                SpeedBoatRace.anyUnit(archie),
                "currency",
                "EUR",
                "key",
                UUID.randomUUID().toString());
        archie.post(ALL, fields);
        assertThat(archie.post(ALL, fields)).hasStatus3xxRedirection();
        assertThat(archie.page(ALL).select("tbody th:contains(Twice)")).hasSize(1);
    }

    @Test
    void anEmptyFormComesBackWithWhatToDo() {
        MvcTestResult answer = archie.post(ALL, Map.of("title", "", "unit", "none", "currency", "Taler"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#unit");
        assertThat(page.select("#currency").val()).isEqualTo("Taler");
    }

    @Test
    void theRankingComesWithItsReasonAndWhatItHangsOn() {
        Document page = race.withTwo().page();
        assertThat(page.select(".ranked tbody th").eachText()).containsExactly("Search", "Returns portal");
        assertThat(page.select("#ranking-title").text()).startsWith("Search leads with");
        assertThat(page.select("#ranking").text())
                .contains("points ahead of Returns portal")
                .contains("It gains most on Expected return")
                .contains("It loses on Effort");
        assertThat(page.select(".hinge").text())
                .isEqualTo(
                        "The choice hangs on the weight of Expected return, now 7: below 4 Returns portal would win.");
    }

    @Test
    void movingTheWeightPastTheStatedPointChangesTheWinnerAndShortOfItDoesNot() {
        race.withTwo();
        race.weigh(Map.of("weight.RETURN", "4.1"));
        assertThat(race.page().select("#ranking-title").text()).startsWith("Search leads");
        race.weigh(Map.of("weight.RETURN", "3.9"));
        assertThat(race.page().select("#ranking-title").text()).startsWith("Returns portal leads");
        race.weigh(Map.of("weight.RETURN", "4"));
        assertThat(race.page().select("#ranking-title").text()).startsWith("Returns portal and Search share the lead");
    }

    @Test
    void weightsInTheAddressAreTriedAndNotKept() {
        race.withTwo();
        MvcTestResult tried = archie.region(race.address() + "?weight.RETURN=1&weight.EFFORT=nonsense");
        Document parts = Visitor.page(tried);
        assertThat(parts.select("main")).isEmpty();
        assertThat(parts.select("#ranking-title").text()).startsWith("Returns portal leads");
        assertThat(parts.select("#ranking").text()).contains("Trying out, not saved");
        assertThat(parts.select("[id=behind][hx-swap-oob] #flips")).hasSize(1);
        assertThat(tried.getResponse().getHeaders("Vary")).contains("HX-Request");
        assertThat(race.page().select("#ranking-title").text()).startsWith("Search leads");
    }

    @Test
    void aLimitPutsACandidateApartWithTheReason() {
        race.withTwo();
        Map<String, String> weak = SpeedBoatRace.candidate("Loyalty", "900000", "5", 3);
        weak.put("rating.BACKUP", "2");
        race.add(weak);
        assertThat(race.weigh(Map.of("limit.BACKUP", "3"))).hasStatus3xxRedirection();
        Document page = race.page();
        assertThat(page.select(".ranked tbody th").eachText()).containsExactly("Search", "Returns portal");
        assertThat(page.select("section[aria-labelledby=apart]").text())
                .contains("Loyalty", "Backup is rated 2, at least 3 is needed");
    }

    @Test
    void allWeightsZeroRankNothing() {
        race.withTwo();
        race.weigh(zeros());
        assertThat(race.page().select("#ranking").text()).contains("All weights are 0, so nothing is ranked");
        assertThat(race.page().select(".ranked")).isEmpty();
    }

    @Test
    void aWeightThatIsNoneComesBackAsTyped() {
        race.withTwo();
        MvcTestResult answer = race.weigh(Map.of("weight.BACKUP", "11", "limit.RETURN", "3"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".error-summary a").eachAttr("href")).contains("#weight.BACKUP");
        assertThat(page.select("[id='weight.BACKUP']").val()).isEqualTo("11");
    }

    @Test
    void whoSavesOverSomebodyElsesWeightsSeesBoth() {
        race.withTwo();
        Map<String, String> old = race.weights();
        race.weigh(Map.of("weight.BACKUP", "9"));
        old.put("weight.BACKUP", "2");
        MvcTestResult answer = archie.post(race.address() + "/weights", old);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version dd").eachText()).containsExactly("2", "9");
        Map<String, String> again = new HashMap<>();
        page.select("form[action$=weights] input[name]:not([name=_csrf])")
                .forEach(it -> again.put(it.attr("name"), it.val()));
        assertThat(archie.post(race.address() + "/weights", again)).hasStatus3xxRedirection();
        assertThat(race.weights()).containsEntry("weight.BACKUP", "2");
    }

    @Test
    void everyChangeIsRemembered() {
        race.withTwo();
        Member ada = new UnitWithGaps(portal).member("ada", "acme");
        assertThat(Tenancy.of(ada)
                        .call(() -> portal.getBean(ActivityRecord.class).latest(ada, 30)))
                .extracting(Activity::what)
                .filteredOn(it -> !it.startsWith("activity.comment"))
                .startsWith(
                        "activity.application-choice.weighed",
                        "activity.candidate.added",
                        "activity.candidate.added",
                        "activity.application-choice.begun");
    }

    @Test
    void financeReadsAndTriesWithoutSaving() {
        race.withTwo();
        Visitor fay = Visitor.as("fay", mvc);
        Document page = fay.page(race.address());
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(page.select("#weights button").text()).isEqualTo("Try these weights");
        assertThat(fay.post(race.address() + "/weights", race.weights())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fay.post(ALL, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerGetsNotFound() {
        String id = race.address().substring(ALL.length());
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(ALL)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/first-application" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post("/orgs/globex/first-application" + id + "/weights", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> zeros() {
        Map<String, String> zeros = new HashMap<>();
        for (Criterion it : Criterion.values()) {
            zeros.put("weight." + it, "0");
        }
        return zeros;
    }
}
