package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.SignOff;
import io.waymark.content.Dimension;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A team of Acme Retail was assessed once, everything Largely, and begins its second cycle. */
@OwnWorld
class NextCycleTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Cycle cycle;
    private Member ada;
    private Member tess;
    private Unit unit;
    private UUID milestone;

    @BeforeEach
    void oneCycleIsSignedOff() {
        cycle = new Cycle(beans);
        ada = cycle.member("ada", "acme");
        tess = cycle.member("tess", "acme");
        unit = cycle.unit(ada);
        AssessmentId first = cycle.begin(ada, unit, Map.of("technology", tess), null);
        answerEverything(first);
        cycle.accept(ada, first);
        assertThat(cycle.signOff(ada, first)).isInstanceOf(SignOff.Done.class);
        milestone = Cycle.as(ada, () -> beans.getBean(Milestones.class).latestClaims(ada)).stream()
                .filter(it -> it.unit().equals(unit.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void planningTheNextCycleOffersWhatWasChosenBefore() {
        Document page = Visitor.as("ada", portal).page("/orgs/acme/assessments/new?unit=" + unit.id());

        assertThat(page.select("#baseline option[selected]").val()).isEqualTo(milestone.toString());
        assertThat(page.select("[id='owner[technology]'] option[selected]").text())
                .isEqualTo("Tess Hartmann");
    }

    @Test
    void theEarlierRatingStandsBesideTheQuestionAndStillTrueCarriesItOver() {
        AssessmentId second = cycle.begin(ada, unit, Map.of("technology", tess), milestone);
        Visitor visitor = Visitor.as("tess", portal);
        String address = "/orgs/acme/assessments/" + second + "/questions/technology/architecture";
        Element form = Objects.requireNonNull(visitor.page(address).selectFirst("form.practice-form"));
        assertThat(form.select(".previous").text()).contains("Trial:", "Largely", "Still true");

        MvcTestResult result = visitor.post(form.attr("action"), still(form, "LARGELY"));

        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        Element again = Objects.requireNonNull(visitor.page(address).selectFirst("form.practice-form"));
        assertThat(again.select("[name=rating][checked]").val()).isEqualTo("LARGELY");
        assertThat(again.select(".save-state").text()).contains("carried over");
        assertThat(visitor.page("/orgs/acme/assessments/" + second + "/results").text())
                .contains("one was carried over from the assessment before");
    }

    @Test
    void whatDiffersFromTheEarlierRatingCountsAsLookedAtWhateverTheFormSays() {
        AssessmentId second = cycle.begin(ada, unit, Map.of("technology", tess), milestone);
        Visitor visitor = Visitor.as("tess", portal);
        String address = "/orgs/acme/assessments/" + second + "/questions/technology/architecture";
        Element form = Objects.requireNonNull(visitor.page(address).selectFirst("form.practice-form"));

        visitor.post(form.attr("action"), still(form, "FULLY"));

        Element again = Objects.requireNonNull(visitor.page(address).selectFirst("form.practice-form"));
        assertThat(again.select("[name=rating][checked]").val()).isEqualTo("FULLY");
        assertThat(again.select(".save-state").text()).doesNotContain("carried over");
    }

    @Test
    void whoAnsweredOneTopicBeforeAnswersItAgain() {
        Member archie = cycle.member("archie", "acme");
        PracticeKey practice = cycle.practices("technology").getFirst();
        AssessmentId second = cycle.begin(ada, unit, Map.of("technology", tess), milestone);
        cycle.assign(ada, second, archie, practice.topic());
        cycle.answer(tess, second, cycle.practices("technology"), Rating.FULLY);
        cycle.answer(archie, second, topic(practice), Rating.FULLY);
        for (Dimension it : cycle.edition().dimensions()) {
            if (!it.key().value().equals("technology")) {
                cycle.answer(ada, second, cycle.practices(it.key().value()), Rating.FULLY);
            }
        }
        cycle.accept(ada, second);
        assertThat(cycle.signOff(ada, second)).isInstanceOf(SignOff.Done.class);
        UUID latest = Cycle.as(ada, () -> beans.getBean(Milestones.class).latestClaims(ada)).stream()
                .filter(it -> it.unit().equals(unit.id()))
                .findFirst()
                .orElseThrow()
                .id();

        AssessmentId third = cycle.begin(ada, unit, Map.of("technology", tess), latest);

        assertThat(cycle.topics(archie, third)).containsExactly(practice.topic());
        assertThat(cycle.topics(tess, third)).contains(practice.topic()).hasSizeGreaterThan(1);
    }

    @Test
    void aMilestoneKeepsWhatWasCarriedOver() {
        AssessmentId second = cycle.begin(ada, unit, Map.of("technology", tess), milestone);
        PracticeKey practice = cycle.practices("technology").getFirst();
        cycle.carryOver(tess, second, practice, Rating.LARGELY);
        cycle.answer(
                tess,
                second,
                cycle.practices("technology").stream()
                        .filter(it -> !it.equals(practice))
                        .toList(),
                Rating.LARGELY);
        for (Dimension it : cycle.edition().dimensions()) {
            if (!it.key().value().equals("technology")) {
                cycle.answer(ada, second, cycle.practices(it.key().value()), Rating.LARGELY);
            }
        }
        cycle.accept(ada, second);
        cycle.signOff(ada, second);

        assertThat(carriedOver(second)).containsExactly(practice.value());
    }

    @Test
    void aMilestoneOfAnotherUnitIsRefused() {
        Unit other = cycle.unit(ada);

        MvcTestResult result = Visitor.as("ada", portal)
                .post(
                        "/orgs/acme/assessments",
                        Map.of(
                                "unit",
                                other.id().toString(),
                                "title",
                                "Second",
                                "edition",
                                cycle.edition().id().toString(),
                                "baseline",
                                milestone.toString()));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(result).select(".error-summary").text())
                .contains("Choose a signed-off result of the unit that is assessed");
    }

    private List<String> carriedOver(AssessmentId assessment) {
        return Cycle.as(
                ada,
                () -> transaction.execute(
                        status -> jdbc.sql("select unnest(carried_over) from milestone where assessment_id = ?")
                                .param(assessment.value())
                                .query(String.class)
                                .list()));
    }

    private List<PracticeKey> topic(PracticeKey practice) {
        return cycle.practices("technology").stream()
                .filter(it -> it.topic().equals(practice.topic()))
                .toList();
    }

    private void answerEverything(AssessmentId assessment) {
        for (Dimension it : cycle.edition().dimensions()) {
            Member owner = it.key().value().equals("technology") ? tess : ada;
            cycle.answer(owner, assessment, cycle.practices(it.key().value()), Rating.LARGELY);
        }
    }

    private static Map<String, String> still(Element form, String rating) {
        return Map.of(
                "still",
                rating,
                "confidence",
                "HIGH",
                "version",
                form.select("[name=version]").val(),
                "key",
                UUID.randomUUID().toString());
    }
}
