package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.plan.AcceptedPlan;
import io.waymark.plan.AcceptedPlans;
import io.waymark.plan.PlannedUnit;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamRows;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class AdoptionPagesTests {

    private static final String ALL = "/orgs/acme/roadmap/scenarios";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member ada;
    private Unit unit;
    private Visitor archie;
    private List<InitiativeFacts> cards;
    private TeamFacts team;

    @BeforeEach
    void enter() {
        ada = new UnitWithGaps(portal).member("ada", "acme");
        unit = PlannedUnit.with(portal, ada, 60);
        archie = Visitor.as("archie", mvc);
        cards = cards();
        team = team();
    }

    @Test
    void whatItChangesIsToldBefore() {
        Document page = archie.page(adoption(kept(wish())));
        assertThat(page.select("#changes ~ table tbody tr").eachText())
                .anySatisfy(it -> assertThat(it)
                        .contains(
                                "All hands",
                                "Person-days a quarter",
                                String.valueOf(team.usual()),
                                String.valueOf(stronger())))
                .anySatisfy(it -> assertThat(it).contains(cards.get(0).title(), "Status", "Proposed", "Dropped"))
                .anySatisfy(it -> assertThat(it).contains(cards.get(1).title(), "Quarter", "–", "2099 Q1"));
        assertThat(page.select("[name=because]").attr("value")).isEqualTo("Left out by the scenario “Bold”");
        assertThat(cards()).isEqualTo(cards);
    }

    @Test
    void itIsWrittenIntoCardsTeamsAndPlan() {
        String adoption = adoption(kept(wish()));
        Map<String, String> form = form(adoption);
        assertThat(archie.post(adoption, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.post(adoption, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cards().get(0).plan().status()).isEqualTo(Status.DROPPED);
        assertThat(cards().get(0).plan().reason()).isEqualTo("Left out by the scenario “Bold”");
        assertThat(cards().get(1).plan().target()).hasToString("2099 Q1");
        assertThat(team().usual()).isEqualTo(stronger());
        assertThat(accepted()).isEqualTo(1);
        assertThat(archie.page("/orgs/acme/initiatives/" + cards.get(0).id())
                        .select("main")
                        .text())
                .contains("dropped");
    }

    @Test
    void whatMovedSinceIsShownOnBothSidesAndNothingIsAdopted() {
        String adoption = adoption(kept(wish()));
        Map<String, String> form = form(adoption);
        move(cards.get(1), "2098 Q4");
        assertThat(archie.post(adoption, form))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The roadmap moved while you were reading", "2098 Q4");
        assertThat(team().usual()).isEqualTo(team.usual());
        assertThat(accepted()).isZero();
    }

    @Test
    void anotherPlanThatSomebodyAcceptedIsNotReplacedUnseen() {
        String adoption = adoption(kept(wish()));
        Map<String, String> form = form(adoption);
        String plan = "/orgs/acme/roadmap/plan";
        assertThat(archie.post(
                        plan,
                        ScenarioPagesTests.form(archie.page(plan + "?unit=" + unit.id()), "main form[method=post]")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.post(adoption, form)).hasStatus(HttpStatus.CONFLICT);
        assertThat(accepted()).isEqualTo(1);
    }

    @Test
    void whoDropsSaysWhy() {
        String adoption = adoption(kept(wish()));
        Map<String, String> form = form(adoption);
        form.put("because", " ");
        assertThat(archie.post(adoption, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why it is dropped");
    }

    @Test
    void itIsTakenBackAsOneChange() {
        String adoption = adoption(kept(wish()));
        assertThat(archie.post(adoption, form(adoption))).hasStatus(HttpStatus.SEE_OTHER);
        takeBack("It is taken back");
        assertThat(cards())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "actions")
                .isEqualTo(cards);
        assertThat(team()).usingRecursiveComparison().ignoringFields("version").isEqualTo(team);
        assertThat(accepted()).isEqualTo(2);
        takeBack("Something of it was changed since");
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        String adoption = adoption(kept(wish()));
        assertThat(archie.post(adoption, form(adoption))).hasStatus(HttpStatus.SEE_OTHER);
        move(cards().get(1), "2098 Q4");
        takeBack("Something of it was changed since");
        assertThat(cards().get(0).plan().status()).isEqualTo(Status.DROPPED);
        assertThat(team().usual()).isEqualTo(stronger());
        assertThat(accepted()).isEqualTo(1);
    }

    @Test
    void whatWasDroppedIsProposedAgainAndDroppedAgainWhenItIsTakenBack() {
        drop(cards.get(0));
        String adoption = adoption(kept("in=" + cards.get(0).id()));
        assertThat(archie.page(adoption).select("#changes ~ table tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(cards.get(0).title(), "Dropped", "Proposed");
        assertThat(archie.post(adoption, form(adoption))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cards().get(0).plan().status()).isEqualTo(Status.PROPOSED);
        takeBack("It is taken back");
        assertThat(cards().get(0).plan().reason()).isEqualTo("Not any more");
    }

    private void drop(InitiativeFacts card) {
        assertThat(archie.post(
                        "/orgs/acme/roadmap/changes",
                        Map.of(
                                "cards",
                                card.id() + "." + card.version(),
                                "state",
                                "DROPPED",
                                "because",
                                "Not any more")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private void takeBack(String words) {
        Document page = archie.page(ALL + "?unit=" + unit.id());
        String undo = page.select("form[action$=adoption/undo]").attr("action");
        MvcTestResult result = archie.post(undo, ScenarioPagesTests.form(page, "form[action$=adoption/undo]"));
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.page(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                        .select("#said")
                        .text())
                .contains(words);
    }

    /** The first card out, the second in a far quarter, the team stronger. */
    private String wish() {
        return "out=%s&quarter.%s=2099+Q1&days.%s=%d"
                .formatted(cards.get(0).id(), cards.get(1).id(), team.id(), stronger());
    }

    private int stronger() {
        return team.usual() + 50;
    }

    private String kept(String inputs) {
        MvcTestResult result = archie.post(ALL, Map.of("unit", unit.id().toString(), "inputs", inputs, "name", "Bold"));
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('=') + 1);
    }

    private static String adoption(String id) {
        return ALL + "/" + id + "/adoption";
    }

    private Map<String, String> form(String adoption) {
        return ScenarioPagesTests.form(archie.page(adoption), "main form[method=post]");
    }

    private void move(InitiativeFacts card, String quarter) {
        assertThat(archie.post(
                        "/orgs/acme/roadmap/changes",
                        Map.of("cards", card.id() + "." + card.version(), "quarter", quarter, "against", "Because")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private List<InitiativeFacts> cards() {
        return Tenancy.of(ada).call(() -> portal.getBean(RoadmapRows.class).of(ada, unit.id()));
    }

    private TeamFacts team() {
        return Tenancy.of(ada).call(() -> portal.getBean(TeamRows.class).of(ada)).stream()
                .filter(it -> it.name().equals("All hands"))
                .findFirst()
                .orElseThrow();
    }

    private int accepted() {
        return Tenancy.of(ada)
                .call(() -> portal.getBean(AcceptedPlans.class).standing(ada, unit.id()))
                .map(AcceptedPlan::number)
                .orElse(0);
    }
}
