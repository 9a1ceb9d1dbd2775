package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class CandidatePageTests {

    @Autowired
    private MockMvcTester mvc;

    private Visitor bo;
    private SpeedBoatRace race;

    @BeforeEach
    void begin() {
        bo = Visitor.as("bo", mvc);
        race = SpeedBoatRace.begun(bo, SpeedBoatRace.anyUnit(bo));
    }

    @Test
    void whatARatingMeansStandsBesideIt() {
        Document page = bo.page(race.address() + "/candidates/new");
        assertThat(page.select("fieldset")).hasSize(Criterion.ratedOnes().size());
        assertThat(page.select("[id='rating.BACKUP']").text())
                .contains("Would its data survive a mistake?", "restoring one was never tried");
    }

    @Test
    void moneyIsReadWithItsCurrencyAndShownInTheRanking() {
        assertThat(race.add(SpeedBoatRace.candidate("Search", "420 000,50 EUR", "45,5", 4)))
                .hasStatus3xxRedirection();
        assertThat(race.page().select(".ranked tbody td").eachText())
                .anySatisfy(it -> assertThat(it).startsWith("420,000.5"));
    }

    @Test
    void whatCouldMeanTwoNumbersIsRefusedInWords() {
        Map<String, String> fields = SpeedBoatRace.candidate("Search", "420.000", "0", 4);
        fields.put("description", "Finds products");
        MvcTestResult answer = race.add(fields);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.select("[id='returnPerYear-error']").text()).startsWith("This can be read as 420000 or as 420");
        assertThat(page.select("[id='effort-error']").text()).startsWith("Enter the effort");
        assertThat(page.select("[id='returnPerYear']").val()).isEqualTo("420.000");
        assertThat(page.select("[id='description']").text()).isEqualTo("Finds products");
        assertThat(page.select("[name='rating.BACKUP'][checked]").val()).isEqualTo("4");
    }

    @Test
    void anotherCurrencyAndARatingThatIsNoneAreSaidAtTheirFields() {
        Map<String, String> fields = SpeedBoatRace.candidate("Search", "420000 USD", "45 days", 4);
        fields.put("rating.BACKUP", "9");
        MvcTestResult answer = race.add(fields);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#returnPerYear", "#rating.BACKUP");
        assertThat(page.select("[id='returnPerYear-error']").text()).startsWith("This says “USD”");
        assertThat(page.select("[id='rating.BACKUP-error']").text()).startsWith("Backup: Choose a rating");
        assertThat(page.select("#effort").val()).isEqualTo("45 days");
    }

    @Test
    void withoutARatingItStandsApartAndIsNotZero() {
        Map<String, String> fields = SpeedBoatRace.candidate("Search", "420000", "45", 4);
        fields.put("rating.BACKUP", "");
        race.add(fields);
        assertThat(race.page().select("section[aria-labelledby=unrated]").text())
                .contains("Search", "Still to be rated: Backup.");
        assertThat(race.page().select("#ranking-title").text()).isEqualTo("No candidate can be ranked");
    }

    @Test
    void aFormSentTwicePutsUpOne() {
        Map<String, String> fields = SpeedBoatRace.candidate("Search", "420000", "45", 4);
        race.add(fields);
        assertThat(race.add(fields)).hasStatus3xxRedirection();
        assertThat(race.page().select(".ranked tbody tr")).hasSize(1);
    }

    @Test
    void aNameStandsOnce() {
        race.add(SpeedBoatRace.candidate("Search", "420000", "45", 4));
        MvcTestResult answer = race.add(SpeedBoatRace.candidate("SEARCH", "1", "1", 4));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("[id='name-error']").text())
                .startsWith("Another candidate has this name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRODUCT  search", "Product\u00A0Search", "Pro\u00ADduct search"})
    void aNameIsTheSameHoweverItIsWritten(String written) {
        race.add(SpeedBoatRace.candidate("Product search", "1", "1", 4));
        MvcTestResult answer = race.add(SpeedBoatRace.candidate(written, "1", "1", 4));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("#name-error")).isNotEmpty();
    }

    @Test
    void whoChangesOverSomebodyElsesChangeSeesBoth() {
        race.withTwo();
        String path = race.candidate("Search");
        Map<String, String> first = changed("Search", "500000");
        Map<String, String> second = changed("Search", "600000");
        assertThat(bo.post(path, first)).hasStatus3xxRedirection();
        assertThat(bo.post(path, first)).as("sent twice").hasStatus3xxRedirection();
        MvcTestResult answer = bo.post(path, second);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).select(".version dd").eachText()).containsExactly("600000", "500000");
    }

    @Test
    void aWithdrawnCandidateStandsNoMore() {
        race.withTwo();
        String path = race.candidate("Search");
        MvcTestResult old = bo.post(path + "/withdrawal", Map.of("version", "7"));
        assertThat(old).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(old).select("#said").text()).contains("Look again before you withdraw it");
        assertThat(bo.post(path + "/withdrawal", Map.of("version", "0"))).hasStatus3xxRedirection();
        assertThat(bo.post(path + "/withdrawal", Map.of("version", "0")))
                .as("sent twice")
                .hasStatus3xxRedirection();
        assertThat(race.page().select(".ranked tbody th").eachText()).containsExactly("Returns portal");
        assertThat(bo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aWithdrawnCandidateComesBackUnlessSomebodyWasFaster() {
        race.withTwo();
        String path = race.candidate("Search");
        bo.post(path + "/withdrawal", Map.of("version", "0"));
        String left = race.page().select("#said form [name=version]").val();
        assertThat(bo.post(path + "/return", Map.of("version", left))).hasStatus3xxRedirection();
        assertThat(race.page().select(".ranked tbody th").eachText()).contains("Search");
        bo.post(path + "/withdrawal", Map.of("version", "2"));
        MvcTestResult late = bo.post(path + "/return", Map.of("version", left));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".version").text()).contains("As it was before", "What stands");
    }

    @Test
    void financeReadsACandidateWithoutAForm() {
        race.withTwo();
        Visitor fay = Visitor.as("fay", mvc);
        String path = race.candidate("Search");
        assertThat(fay.page(path).select("main form")).isEmpty();
        assertThat(fay.page(path).select("main").text()).contains("400,000", "3 of 5");
        assertThat(fay.post(path, changed("Search", "1"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fay.post(path + "/withdrawal", Map.of("version", "0"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerAndAnotherChoicesCandidateAreNotFound() {
        race.withTwo();
        String path = race.candidate("Search");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(path.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(path.replace("acme", "globex"), changed("Search", "1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        SpeedBoatRace other = SpeedBoatRace.begun(bo, SpeedBoatRace.anyUnit(bo));
        assertThat(bo.get(other.address() + path.substring(path.indexOf("/candidates/"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> changed(String name, String returns) {
        Map<String, String> fields = new HashMap<>(SpeedBoatRace.candidate(name, returns, "100", 3));
        fields.put("version", "0");
        return fields;
    }
}
