package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class RoadmapPageTests {

    private static final String TABLE = "/orgs/acme/roadmap?view=table&unit=";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Visitor archie;
    private Visitor eva;
    private Visitor gus;
    private Member ada;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        archie = Visitor.as("archie", mvc);
        eva = Visitor.as("eva", mvc);
        gus = Visitor.as("gus", mvc);
    }

    @Test
    void anEmptyRoadmapTeachesAndHasOneButton() {
        Unit unit = world.with(ada, 3);
        Document page = archie.page("/orgs/acme/roadmap?unit=" + unit.id());
        assertThat(page.select(".empty h2").text()).isEqualTo("Turn your gaps into a roadmap");
        assertThat(page.select(".empty form").attr("action"))
                .isEqualTo("/orgs/acme/units/" + unit.id() + "/initiatives");
        assertThat(page.select("main form[method=post]")).hasSize(1);
    }

    @Test
    void whoOnlyReadsIsToldWhomToAsk() {
        Unit unit = world.with(ada, 3);
        Document page = eva.page("/orgs/acme/roadmap?unit=" + unit.id());
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(page.select(".empty").text()).contains("Ask an architect");
    }

    @Test
    void withoutAnAssessmentItPointsToOne() {
        Document page = archie.page("/orgs/acme/roadmap?unit=" + world.unit(ada).id());
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/orgs/acme/assessments");
    }

    @Test
    void theButtonMakesTheRoadmapAndSaysHowMuch() {
        Unit unit = world.with(ada, 3);
        MvcTestResult made = archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        assertThat(made).hasStatus3xxRedirection().hasRedirectedUrl("/orgs/acme/roadmap?unit=" + unit.id());
        assertThat(archie.page("/orgs/acme/roadmap?unit=" + unit.id())
                        .select("#said")
                        .text())
                .matches("3 actions in .* made from gaps\\.");
        assertThat(rows(archie.page(TABLE + unit.id()))).hasSizeBetween(1, 3);
    }

    @Test
    void eachRowSaysOneThingOfEachKindAndLeadsToItsCard() {
        Document page = archie.page(TABLE + planned(3).id());
        Element first = rows(page).getFirst();
        assertThat(first.select(".rank").text()).isEqualTo("1");
        assertThat(first.select("th a").attr("href")).startsWith("/orgs/acme/initiatives/");
        assertThat(first.select(".status").text()).isEqualTo("Proposed");
        assertThat(first.select("td").eachText())
                .contains("Proposed", "No owner yet", "No quarter yet")
                .anyMatch(it -> it.matches("[0-9.]+ d 0 of \\d+ steps?"));
        assertThat(rows(page))
                .allSatisfy(
                        row -> assertThat(row.select("form, details, .formula")).isEmpty());
        assertThat(page.select("#roadmap-summary").text()).contains("work left");
    }

    @Test
    void aCardShowsItsActionsWithStepsRatingsAndNumbers() {
        Document page = archie.page(TABLE + planned(3).id());
        Element first = rows(page).getFirst();
        Document card = card(first);
        assertThat(card.select("h1").text())
                .isEqualTo(first.select("th > a[dir]").text());
        assertThat(card.select("article.action")).isNotEmpty().allSatisfy(action -> {
            assertThat(action.select(".rating").text()).isEqualTo("Not");
            assertThat(action.select("a[href^=/editions/cnmm/]")).hasSize(1);
            assertThat(action.select("details li")).isNotEmpty();
            assertThat(action.select("details").text()).contains("Done when");
        });
        assertThat(card.select(".formula b").eachText())
                .hasSize(5)
                .last()
                .asString()
                .isEqualTo("= " + first.select(".score strong").text());
    }

    @Test
    void theNumbersAddUpOnTheCardItself() {
        Document page = archie.page(TABLE + planned(12).id());
        assertThat(rows(page)).allSatisfy(row -> {
            List<Double> numbers = card(row).select(".formula b").eachText().stream()
                    .map(it -> Double.valueOf(it.replaceAll("[^0-9.]", "")))
                    .toList();
            double reckoned = 10 * (numbers.get(0) + numbers.get(1) + numbers.get(2)) / numbers.get(3);
            assertThat(numbers.get(4)).isCloseTo(reckoned, org.assertj.core.api.Assertions.within(0.0501));
        });
    }

    @Test
    void bandsAreNamedAndTheirOrderIsProven() {
        Document page = archie.page(TABLE + planned(25).id());
        assertThat(page.select(".group strong").eachText())
                .containsExactly("Obligations", "High risk", "The rest that is expected now", "Toward the target");
        assertThat(page.select("#roadmap-distance").text()).startsWith("It is proven that no order");
        assertThat(rows(page))
                .anySatisfy(row -> assertThat(row.select(".stands").text()).startsWith("Obligation below Largely"))
                .anySatisfy(row -> assertThat(row.select(".stands a").text()).startsWith("Moved up for “"));
        assertThat(rows(page))
                .allSatisfy(row -> assertThat(row.select(".stands").text()).endsWith("."));
    }

    @Test
    void anExemptionThatEndsSoonPressesTheWorkOnItsTopic() {
        String roadmap = TABLE + planned(3).id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(card(rows(archie.page(roadmap)).getFirst()).text()).doesNotContain("because a policy exemption");
        Visitor.as("ada", mvc)
                .post(
                        "/orgs/acme/policy-exemptions",
                        Map.of(
                                "exempted", "Web shop",
                                "policy", "Goals are ranked",
                                "reason", "New board",
                                "principal", "5",
                                "interest", "2",
                                "interestIn", "HOURS",
                                "topic", world.practices(1).getFirst().topic().value(),
                                "owner", ada.person().toString(),
                                "granted", today.minusDays(9).toString(),
                                "expires", today.plusDays(30).toString()));
        assertThat(card(rows(archie.page(roadmap)).getFirst()).text())
                .contains("because a policy exemption for its topic");
    }

    @Test
    void sortedByAnythingElseNoBandIsNamed() {
        Document page = archie.page(TABLE + planned(25).id() + "&sort=owner");
        assertThat(rows(page)).isNotEmpty();
        assertThat(page.select(".group")).isEmpty();
    }

    @Test
    void whatWaitsLinksToWhatItWaitsFor() {
        Document page = archie.page(TABLE + planned(60).id() + "&status=waiting");
        Element waiting = rows(page).getFirst();
        String link = waiting.select(".lock").attr("href");
        assertThat(waiting.select(".lock").text())
                .startsWith("Waits for " + archie.page(link).select("h1").text());
    }

    @Test
    void aGapClosedMeanwhileIsShownAndNothingElseChanges() {
        Unit unit = planned(1);
        world.rate(ada, world.assessment(ada, unit), world.practices(1), Rating.FULLY);
        Element row = rows(archie.page(TABLE + unit.id())).getFirst();
        assertThat(card(row).select(".rating").text()).isEqualTo("Fully");
        assertThat(row.select(".status-done").text()).startsWith("The latest assessment finds nothing missing");
        assertThat(row.select(".status-todo").text()).isEqualTo("Proposed");
    }

    @Test
    void aLongRoadmapComesInPages() {
        Document first = archie.page(TABLE + planned(250).id());
        assertThat(rows(first)).hasSize(50);
        int all = Integer.parseInt(first.select(".pager .soft").text().replaceAll(".* of ", ""));
        Document second = archie.page(first.select("a[rel=next]").attr("href"));
        assertThat(rows(second)).hasSize(all - 50);
        assertThat(rows(second).getFirst().select(".rank").text()).isEqualTo("51");
    }

    @Test
    void filtersAndSortLiveInTheUrl() {
        Unit unit = planned(30);
        String all = TABLE + unit.id();
        assertThat(rows(archie.page(all + "&dimension=people"))).isEmpty();
        assertThat(archie.page(all + "&dimension=people").select(".empty h2").text())
                .isEqualTo("No initiative matches");
        Document sorted = archie.page(all + "&sort=size&owner=none&status=PROPOSED");
        assertThat(sorted.select("#f-sort option[selected]").attr("value")).isEqualTo("size");
        List<Double> sizes = rows(sorted).stream()
                .map(it -> Double.valueOf(it.select("td.num").text().replaceAll(".*?([0-9.]+) d .*", "$1")))
                .toList();
        assertThat(sizes).isSorted();
    }

    @Test
    void whatIsLateIsOneClickAway() {
        String whole = archie.page("/orgs/acme/roadmap")
                .select("#f-unit option:contains(Acme Retail)")
                .attr("value");
        Document page = archie.page("/orgs/acme/roadmap?unit=" + whole);
        assertThat(page.select("#late").text()).isEqualTo("2 are late");
        Document late = archie.page(page.select("#late").attr("href"));
        assertThat(late.select(".ticket").eachText()).hasSize(2).allMatch(it -> it.contains("Late since"));
        assertThat(late.select("#late")).isEmpty();
    }

    @Test
    void thePagesScriptGetsTheListAlone() {
        Unit unit = planned(2);
        MvcTestResult answer = archie.region("/orgs/acme/roadmap?unit=" + unit.id());
        assertThat(answer).hasStatusOk();
        assertThat(Visitor.page(answer).select("main, nav[aria-label=Main]")).isEmpty();
        assertThat(Visitor.page(answer).select("#initiatives .ticket")).isNotEmpty();
        assertThat(answer.getResponse().getHeaders("Vary")).contains("HX-Request");
    }

    @Test
    void goingBackInHistoryGetsTheWholePage() {
        MvcTestResult answer = mvc.get()
                .uri("/orgs/acme/roadmap")
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true")
                .with(user(portal.getBean(UserDetailsService.class).loadUserByUsername("archie")))
                .with(request -> {
                    request.setServletPath("/orgs/acme/roadmap");
                    return request;
                })
                .exchange();
        assertThat(Visitor.page(answer).select("main")).hasSize(1);
    }

    @Test
    void aStrangerGetsNotFound() {
        Unit unit = planned(1);
        assertThat(gus.get("/orgs/acme/roadmap")).hasStatus(404);
        assertThat(gus.get("/orgs/globex/roadmap?unit=" + unit.id())).hasStatus(404);
        assertThat(gus.post("/orgs/globex/units/" + unit.id() + "/initiatives", Map.of()))
                .hasStatus(404);
    }

    private Unit planned(int gaps) {
        Unit unit = world.with(ada, gaps);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        return unit;
    }

    private Document card(Element row) {
        return archie.page(row.select("th a").attr("href"));
    }

    private static List<Element> rows(Document page) {
        return page.select(".initiative-row");
    }
}
