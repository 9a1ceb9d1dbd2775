package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Eva decides; Tess would not have. */
@OwnWorld
class ApplicationDecisionTests {

    private static final String NEEDED = "technology.architecture.failure-scenarios";
    private static final Map<String, String> TAKEN = Map.of(
            "title.1",
            "Rehearse the loss of a site",
            "practice.1",
            NEEDED,
            "title.2",
            "Left out",
            "practice.2",
            "technology.architecture.non-functional-requirements",
            "suggested.2",
            "on");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member ada;
    private Visitor eva;
    private String unit;
    private SpeedBoatRace race;

    @BeforeEach
    void twoCandidatesStand() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        unit = world.unit(ada).id().toString();
        eva = Visitor.as("eva", mvc);
        race = SpeedBoatRace.begun(eva, unit).withTwo();
    }

    @Test
    void theFormSuggestsWhatTheChosenOneNeeds() {
        Document page = eva.page(race.address() + "/decision");
        assertThat(page.select("#candidate a[aria-current]").text()).startsWith("Search");
        assertThat(page.select(".prerequisites input[type=checkbox][checked]")).hasSizeGreaterThan(8);
        assertThat(page.select(".notice-warn")).isEmpty();
    }

    @Test
    void whoDecidesAgainstTheRankingIsToldToSayWhy() {
        String second = eva.page(race.address() + "/decision")
                .select("nav a:contains(Returns portal)")
                .attr("href");
        assertThat(eva.page(second).select(".notice-warn").text()).contains("Search leads", "why you decide otherwise");
        String id = second.substring(second.indexOf('=') + 1);
        assertThat(race.decide("It hurts nobody", Map.of("candidate", id))).hasStatus3xxRedirection();
        assertThat(race.page().select(".pill-warn").text()).isEqualTo("Not the first of the ranking");
    }

    @Test
    void aReasonIsAlwaysAsked() {
        MvcTestResult answer = race.decide(" ", TAKEN);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("[id='title.1']").val()).isEqualTo("Rehearse the loss of a site");
        assertThat(page.select("#use\\.2[checked]")).isEmpty();
        assertThat(page.select("select[id=practice.1] option[selected]").attr("value"))
                .isEqualTo(NEEDED);
    }

    @Test
    void whomNobodyKnowsCannotBeChosen() {
        MvcTestResult answer = race.decide("Because", Map.of("candidate", "nobody"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer)
                        .select(".error-summary a[href='#candidate']")
                        .text())
                .startsWith("This candidate is not ranked");
    }

    @Test
    void aPracticeIsTakenInOnce() {
        MvcTestResult answer = race.decide(
                "Because", Map.of("title.1", "One", "practice.1", NEEDED, "title.2", "Two", "practice.2", NEEDED));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("[id='title.2-error']").text()).contains("the same practice");
    }

    @Test
    void theDecisionKeepsTheRankingAndNothingChangesAnyMore() {
        Map<String, String> weights = race.weights();
        String search = race.candidate("Search");
        String before = race.page().select(".ranked").text();
        assertThat(race.decide("It pays back within the year", TAKEN)).hasStatus3xxRedirection();
        Document page = race.page();
        assertThat(page.select("#decided").text()).isEqualTo("Decided: Search");
        assertThat(page.select(".decided").text())
                .contains("by Eva", "It pays back within the year", "Rehearse the loss of a site")
                .doesNotContain("Left out");
        assertThat(page.select(".ranked").text()).isEqualTo(before);
        assertThat(page.select("#weights")).isEmpty();
        weights.put("weight.BACKUP", "1");
        assertThat(eva.post(race.address() + "/weights", weights)).hasStatus(HttpStatus.CONFLICT);
        assertThat(race.add(SpeedBoatRace.candidate("Late", "1", "1", 5))).hasStatus(HttpStatus.CONFLICT);
        assertThat(eva.post(search, SpeedBoatRace.candidate("Search", "1", "1", 5)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(eva.page(search).select("main form")).isEmpty();
        assertThat(eva.get(race.address() + "/decision")).hasStatus3xxRedirection();
    }

    @Test
    void thePrerequisiteIsOnTheRoadmapWithTheWayBack() {
        race.decide("It pays back within the year", TAKEN);
        Document roadmap = eva.page("/orgs/acme/roadmap?unit=" + unit);
        assertThat(eva.page(roadmap.select(".ticket h3 a").attr("href"))
                        .select("article.action h3")
                        .eachText())
                .containsExactly("Rehearse the loss of a site");
        assertThat(roadmap.select(".ticket a.pill").text()).isEqualTo("For the first application: Search");
        assertThat(roadmap.select(".ticket a.pill").attr("href")).isEqualTo(race.address());
    }

    @Test
    void sentTwiceItIsDecidedOnce() {
        Document form = eva.page(race.address() + "/decision");
        Map<String, String> same = Map.of(
                "candidate",
                form.select("[name=candidate]").val(),
                "seen",
                form.select("[name=seen]").val(),
                "reason",
                "It pays back",
                "title.1",
                "Rehearse",
                "practice.1",
                NEEDED);
        assertThat(eva.post(race.address() + "/decision", same)).hasStatus3xxRedirection();
        assertThat(eva.post(race.address() + "/decision", same)).hasStatus3xxRedirection();
        assertThat(eva.page("/orgs/acme/roadmap?unit=" + unit).select(".ticket"))
                .hasSize(1);
    }

    @Test
    void ofSeveralWhoDecideOtherwiseAtOnceOneDecides() throws Exception {
        Document form = eva.page(race.address() + "/decision");
        List<DecisionResult> results = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(4)) {
            List<Callable<DecisionResult>> wishes = Stream.of("One", "Two", "Three", "Four")
                    .<Callable<DecisionResult>>map(reason -> () -> decided(form, reason))
                    .toList();
            for (Future<DecisionResult> hand : hands.invokeAll(wishes)) {
                results.add(hand.get());
            }
        }
        assertThat(results)
                .filteredOn(DecisionResult.Recorded.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(DecisionResult.DecidedAlready.class::isInstance)
                .hasSize(3);
    }

    @Test
    void whoWaitsForADecisionComesTooLate() throws Exception {
        Document form = eva.page(race.address() + "/decision");
        CompletableFuture<ChoiceChangeResult<Candidate>> late = Tenancy.of(ada)
                .call(() -> portal.getBean(TransactionTemplate.class).execute(status -> {
                    decided(form, "It pays back");
                    CompletableFuture<ChoiceChangeResult<Candidate>> running =
                            CompletableFuture.supplyAsync(this::anotherPutUp);
                    awaitItsTurn(running);
                    return running;
                }));
        assertThat(late.get()).isEqualTo(new ChoiceChangeResult.Decided<>());
    }

    @Test
    void whoDecidesOtherwiseAfterwardsSeesBoth() {
        Document form = eva.page(race.address() + "/decision");
        String candidate = form.select("[name=candidate]").val();
        race.decide("It pays back", Map.of());
        MvcTestResult late = eva.post(
                race.address() + "/decision",
                Map.of(
                        "candidate",
                        candidate,
                        "seen",
                        form.select("[name=seen]").val(),
                        "reason",
                        "Another reason"));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".version").eachText())
                .first()
                .asString()
                .contains("Another reason");
    }

    @Test
    void aRankingThatChangedMeanwhileIsShownBeforeAnythingIsDecided() {
        Document form = eva.page(race.address() + "/decision");
        Map<String, String> old = Map.of(
                "candidate", form.select("[name=candidate]").val(),
                "seen", form.select("[name=seen]").val(),
                "reason", "It pays back");
        race.add(SpeedBoatRace.candidate("Faster", "400000", "5", 5));
        MvcTestResult answer = eva.post(race.address() + "/decision", old);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(answer);
        assertThat(page.select("[role=alert]").text()).contains("Nothing was decided");
        assertThat(page.select("#reason").text()).isEqualTo("It pays back");
        assertThat(page.select("[name=seen]").val()).isNotEqualTo(old.get("seen"));
        assertThat(race.page().select("#decided")).isEmpty();
    }

    @Test
    void whoIsExcludedCannotBeChosen() {
        Map<String, String> forbidden = SpeedBoatRace.candidate("Checkout", "900000", "5", 5);
        forbidden.put("mustNot", "A failure costs the day's revenue");
        race.add(forbidden);
        String path = race.candidate("Checkout");
        MvcTestResult answer = race.decide("Because", Map.of("candidate", path.substring(path.lastIndexOf('/') + 1)));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(race.page().select("section[aria-labelledby=apart]").text())
                .contains("Checkout", "A failure costs the day's revenue");
    }

    @Test
    void anybodyRecordsTheirDissentOnce() {
        race.decide("It pays back", Map.of());
        Visitor fay = Visitor.as("fay", mvc);
        String dissents = race.address() + "/decision/dissents";
        assertThat(fay.post(dissents, Map.of("reason", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(fay.post(dissents, Map.of("reason", "The figures are guesses")))
                .hasStatus3xxRedirection();
        assertThat(fay.post(dissents, Map.of("reason", "The figures are guesses")))
                .as("sent twice")
                .hasStatus3xxRedirection();
        MvcTestResult other = fay.post(dissents, Map.of("reason", "And too late"));
        assertThat(other).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(other).select("#reason").text()).isEqualTo("And too late");
        assertThat(race.page().select("#dissents .remark").eachText())
                .singleElement()
                .asString()
                .contains("Fay", "The figures are guesses");
    }

    @Test
    void decisionAndDissentAreRemembered() {
        race.decide("It pays back", TAKEN);
        eva.post(race.address() + "/decision/dissents", Map.of("reason", "I changed my mind"));
        assertThat(Tenancy.of(ada)
                        .call(() -> portal.getBean(ActivityRecord.class).latest(ada, 30)))
                .extracting(Activity::what)
                .filteredOn(it -> !it.startsWith("activity.comment"))
                .startsWith(
                        "activity.application-choice.dissented",
                        "activity.initiative.needed",
                        "activity.application-choice.decided");
    }

    @Test
    void anArchitectDoesNotDecide() {
        Visitor archie = Visitor.as("archie", mvc);
        assertThat(archie.get(race.address() + "/decision")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(archie.post(race.address() + "/decision", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(archie.page(race.address()).select("a[href$=decision]")).isEmpty();
    }

    @Test
    void aStrangerGetsNotFoundAndAnOpenChoiceHasNoDissent() {
        String there = race.address().replace("acme", "globex") + "/decision";
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(there)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(there, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(there + "/dissents", Map.of("reason", "No"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.post(race.address() + "/decision/dissents", Map.of("reason", "No")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private ChoiceId choice() {
        return ChoiceId.of(race.address().substring(race.address().lastIndexOf('/') + 1));
    }

    private ChoiceChangeResult<Candidate> anotherPutUp() {
        Candidate late = Field.candidate("Late", 1, 1, 3);
        return Tenancy.of(ada)
                .call(() -> portal.getBean(CandidacyChanges.class)
                        .add(ada, choice(), late.id(), late.profile(), Clock.systemUTC()));
    }

    private void awaitItsTurn(CompletableFuture<?> running) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        while (!running.isDone()
                && jdbc.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }

    private DecisionResult decided(Document form, String reason) {
        CandidateId candidate =
                CandidateId.of(form.select("form [name=candidate]").val());
        NewDecision wish = new NewDecision(form.select("form [name=seen]").val(), candidate, reason, List.of());
        return Tenancy.of(ada)
                .call(() -> portal.getBean(Deciding.class).decide(ada, choice(), wish, Clock.systemUTC()));
    }
}
