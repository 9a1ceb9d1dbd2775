package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the pages ask the database, beside telling it whose transaction it is: however many candidates there are. */
@OwnWorld
class ApplicationCostTests {

    @Autowired
    private MockMvcTester mvc;

    private Visitor ada;
    private SpeedBoatRace race;

    @BeforeEach
    void twoCandidatesStand() {
        ada = Visitor.as("ada", mvc);
        race = SpeedBoatRace.begun(ada, SpeedBoatRace.anyUnit(ada)).withTwo();
    }

    @Test
    void aRankingAsksTwoThingsHoweverLong() {
        List<String> few = asked(race.address());
        for (int more = 0; more < 8; more++) {
            race.add(SpeedBoatRace.candidate("App " + more, "1000", "10", 3));
        }
        assertThat(asked(race.address())).hasSize(2).hasSameSizeAs(few);
    }

    @Test
    void aDecidedChoiceAsksThreeThings() {
        race.decide("It pays back", Map.of());
        assertThat(asked(race.address())).hasSize(3);
    }

    @Test
    void aCandidateAsksTwoThings() {
        assertThat(asked(race.candidate("Search"))).hasSize(2);
    }

    @Test
    void theDecisionAsksForTheLatestAssessmentToo() {
        assertThat(asked(race.address() + "/decision")).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> asked(String page) {
        return Statements.besideSessionAndMember(() -> ada.page(page));
    }
}
