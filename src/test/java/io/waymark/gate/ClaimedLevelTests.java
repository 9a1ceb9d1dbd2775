package io.waymark.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop whose ratings reach Level 3: what its pages say of it from day to day, through the next cycle and the gate. */
@OwnWorld
class ClaimedLevelTests {

    private static final String STOPPED =
            "Level 2 (the ratings reach Level 3; the gate is closed, 4 conditions missing)";
    private static final List<String> SAYING = List.of("/dashboard", "/milestones", "/assessments", "");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GatePasses passes;

    @Autowired
    private GateJob job;

    private OutcomeOrganisation shop;
    private Cycle cycle;
    private Member ada;
    private Unit unit;
    private Visitor eva;

    @BeforeEach
    void theShopSignsItsFirstResult() {
        shop = OutcomeOrganisation.found(portal);
        cycle = new Cycle(portal);
        ada = shop.member("ada");
        unit = shop.unit();
        eva = Visitor.as("eva", mvc);
        shop.signOff(unit, Rating.FULLY);
    }

    @Test
    void theClosedGateIsPartOfTheClaimOnEveryPage() {
        SAYING.forEach(it -> assertThat(text(it)).as(it).contains(STOPPED));
        assertThat(results().text()).contains(STOPPED);
    }

    @Test
    void thePassOpensTheClaimAndItsLapseTakesItBack() {
        pass();
        SAYING.forEach(it -> assertThat(text(it)).as(it).contains("Level 3").doesNotContain("the gate is closed"));
        assertThat(results().text()).contains(" stands at Level 3.").doesNotContain("held there by");
        assertThat(text("/dashboard"))
                .contains(unit.name() + " at Level 3, where it wants to be", unit.name() + " stands at Level 3.")
                .contains("Nothing of what the target asks is missing.", "Nothing is left to plan up to the target.")
                .doesNotContain("on the way to", "held there by");
        assertThat(text("/dashboard/work"))
                .contains("Nothing is left to plan up to the target.")
                .contains("None: every practice up to the target is Fully achieved.")
                .doesNotContain("No gap is known");
        job.look(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
        SAYING.forEach(it -> assertThat(text(it)).as(it).contains(STOPPED));
    }

    @Test
    void anOlderResultKeepsThePassThatStoodWhileItWasTheNewest() {
        pass();
        job.look(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
        shop.signOff(unit, Rating.FULLY);
        assertThat(eva.page(shop.at("/milestones"))
                        .select("tbody tr td:has(.level-chip)")
                        .eachText())
                .containsExactly(STOPPED, "Level 3");
        assertThat(text("/milestones/comparison?unit=" + unit.id()))
                .contains("the unit stood at Level 3, and now stands at " + STOPPED);
    }

    @Test
    void aNewCycleStandsBesideTheClaimAndNeverBelowIt() {
        AssessmentId next = cycle.begin(ada, unit, Map.of(), null);
        assertThat(dashboard())
                .contains(STOPPED)
                .containsPattern("Trial: 0 of \\d+ answered\\.")
                .doesNotContain("Nobody has answered yet", "answered so far", "provisional");
        cycle.answer(ada, next, cycle.practices("people").subList(0, 5), Rating.NOT);
        assertThat(dashboard())
                .contains(STOPPED)
                .containsPattern("Trial: \\d of \\d+ answered, too few to point to a level\\.")
                .doesNotContain("provisional");
        cycle.edition().dimensions().forEach(it -> {
            List<PracticeKey> all = cycle.practices(it.key().value());
            cycle.answer(ada, next, it.key().value().equals("people") ? all.subList(5, all.size()) : all, Rating.NOT);
        });
        assertThat(dashboard())
                .contains(STOPPED)
                .containsPattern("answered, so far pointing to less than Level 1, \\d+ obligations open\\.");
        assertThat(text("")).contains(STOPPED);
    }

    @Test
    void anotherRespondentWithholdsAnswersAndLowersNothing() {
        AssessmentId next = cycle.begin(ada, unit, Map.of(), null);
        cycle.answer(ada, next, cycle.practices("people"), Rating.FULLY);
        TopicKey topic = cycle.practices("people").getFirst().topic();
        int before = answered();
        cycle.assign(ada, next, shop.member("pete"), topic);

        assertThat(dashboard()).contains(STOPPED).containsPattern("answered, \\d+ of them not comparable yet");
        assertThat(answered()).as("withheld is not open").isEqualTo(before);
    }

    @Test
    void gapsAndRoadmapStandOnWhatCanSaySomethingAndSayWhich() {
        shop.signOff(unit, Rating.PARTLY);
        AssessmentId next = cycle.begin(ada, unit, Map.of(), null);

        assertThat(eva.get(shop.at("/gaps")).getResponse().getRedirectedUrl()).doesNotContain(next.toString());
        assertThat(text("/roadmap")).contains(unit.name() + ", by the gaps of Trial.");
        assertThat(makeInitiatives(unit)).contains("initiatives were made from gaps");
        assertThat(makeInitiatives(unit)).contains("Every gap of Trial has an initiative already; nothing was made.");
    }

    @Test
    void whereNothingIsKnownNoInitiativeIsClaimedToCoverIt() {
        Unit other = shop.unit();
        cycle.begin(ada, other, Map.of(), null);

        assertThat(makeInitiatives(other))
                .contains("No gap is known yet, so nothing was made.")
                .doesNotContain("has an initiative already");
    }

    private String makeInitiatives(Unit of) {
        Visitor archie = Visitor.as("archie", mvc);
        archie.post(shop.at("/units/" + of.id() + "/initiatives"), Map.of());
        return archie.page(shop.at("/roadmap?unit=" + of.id())).text();
    }

    private void pass() {
        Cycle.as(
                ada,
                () -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> passes.add(
                                ada, unit.id(), List.of(), Clock.systemUTC().instant())));
    }

    private int answered() {
        return Integer.parseInt(dashboard().replaceAll("(?s).*Trial: (\\d+) of \\d+ answered.*", "$1"));
    }

    private Document results() {
        return eva.page(eva.page(shop.at("/assessments")).select("a.level-chip").attr("href"));
    }

    private String dashboard() {
        return text("/dashboard?unit=" + unit.id());
    }

    private String text(String path) {
        return path.isEmpty()
                ? Visitor.page(eva.region(shop.at("/standing?unit=" + unit.id())))
                        .text()
                : eva.page(shop.at(path)).select("main").text();
    }
}
