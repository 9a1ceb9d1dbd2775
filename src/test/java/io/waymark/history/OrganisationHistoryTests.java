package io.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class OrganisationHistoryTests {

    private static final String CHANGES = "/orgs/acme/history";
    private static final Instant TWO = Instant.parse("2036-11-24T14:00:00Z");
    private static final Instant NEXT = Instant.parse("2036-11-25T23:59:00Z");
    private static final Instant EARLIER = Instant.parse("2036-11-10T14:00:00Z");

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ActivityRecord record;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext beans;

    private Visitor ada;
    private Visitor eva;
    private Member adaOfAcme;
    private Member evaOfAcme;

    @BeforeEach
    void adaAndEva() {
        ada = Visitor.as("ada", portal);
        eva = Visitor.as("eva", portal);
        UnitWithGaps world = new UnitWithGaps(beans);
        adaOfAcme = world.member("ada", "acme");
        evaOfAcme = world.member("eva", "acme");
    }

    @Test
    void aChangedGoalIsToldFieldByFieldAndLeadsToIt() {
        String goal = firstOf("/orgs/acme/goals", ".goals h2 a");
        UUID id = id(goal);
        act(
                evaOfAcme,
                TWO,
                "activity.goal.changed",
                "goal",
                id,
                Map.of("owner", "", "horizon", "2036-12-31", "theme", "cost"),
                Map.of("title", "Sell more", "owner", adaOfAcme.person().toString(), "horizon", "", "theme", "cost"));

        Element line = line(eva.page(CHANGES + "?of=" + id));

        assertThat(line.text())
                .contains(
                        "Eva Castellanos changed a goal: Sell more",
                        "Owner: Ada",
                        "Reached by: 31 December 2036, then nothing")
                .doesNotContain("About", adaOfAcme.person().toString());
        assertThat(line.select("a").attr("href")).isEqualTo(goal);
    }

    @Test
    void aFigureIsToldInTheUnitOfItsKpiAndNamesNotIds() {
        String kpi = firstOf("/orgs/acme/kpis", ".data th a");
        String goal = firstOf("/orgs/acme/goals", ".goals h2 a");
        act(
                evaOfAcme,
                TWO,
                "activity.kpi.changed",
                "kpi",
                id(kpi),
                kpiOf("2.5", "", "HIGHER"),
                kpiOf("1234.5", id(goal), "LOWER"));

        assertThat(line(eva.page(CHANGES + "?of=" + id(kpi))).text())
                .contains(
                        "Target: 2.5%, then 1,234.5%",
                        "Goal: " + eva.page(goal).expectFirst("h1").text(),
                        "Which way: Higher is better, then Lower is better");
    }

    @Test
    void filtersLiveInTheAddressAndInTheFile() {
        act(evaOfAcme, NEXT, "activity.team.added", "team", UUID.randomUUID(), Map.of(), Map.of("title", "Night desk"));
        act(adaOfAcme, NEXT, "activity.unit.added", "unit", UUID.randomUUID(), Map.of(), Map.of("title", "Warehouse"));
        String day = CHANGES + "?from=2036-11-25&to=2036-11-25";

        assertThat(sentences(eva.page(day))).hasSize(2);
        assertThat(sentences(eva.page(day + "&thing=TEAM")))
                .containsExactly("Eva Castellanos added the team Night desk");
        assertThat(sentences(eva.page(day + "&person=" + adaOfAcme.person())))
                .singleElement()
                .asString()
                .endsWith("added the unit Warehouse");
        assertThat(sentences(eva.page(CHANGES + "?from=2036-11-26"))).isEmpty();
        assertThat(sentences(eva.page(CHANGES + "?to=2036-11-24")))
                .doesNotContain("Eva Castellanos added the team Night desk");
        String file =
                eva.page(day + "&thing=TEAM").select("a[href*=history.csv]").attr("href");
        assertThat(Visitor.body(eva.get(file)).lines())
                .hasSize(2)
                .anySatisfy(it ->
                        assertThat(it).contains("Eva Castellanos,Teams,Eva Castellanos added the team Night desk"));
    }

    @Test
    void olderLinesFollowWithoutDoubles() {
        for (int number = 0; number < OrganisationHistory.A_PAGE + 3; number++) {
            act(
                    evaOfAcme,
                    EARLIER,
                    "activity.unit.added",
                    "unit",
                    new UUID(0, 7),
                    Map.of(),
                    Map.of("title", "Shop " + number));
        }
        List<String> read = new ArrayList<>();
        for (String next = CHANGES + "?thing=UNIT&from=2036-11-10&to=2036-11-10"; !next.isEmpty(); ) {
            Document page = eva.page(next);
            read.addAll(sentences(page));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(read).doesNotHaveDuplicates().hasSize(OrganisationHistory.A_PAGE + 3);
    }

    @Test
    void addressesAreReadByWhoInvitesAndWhatOneSetsForOneselfByOneselfAlone() {
        act(
                adaOfAcme,
                TWO,
                "activity.invitation.sent",
                "organisation",
                acme(),
                Map.of(),
                Map.of("title", "olga@acme.example"));
        act(
                adaOfAcme,
                TWO,
                "activity.zone.changed",
                "person",
                adaOfAcme.person().value(),
                Map.of(),
                Map.of("zone", "Asia/Tokyo"));

        assertThat(ada.page(CHANGES).text()).contains("olga@acme.example", "Asia/Tokyo");
        assertThat(eva.page(CHANGES).text()).doesNotContain("olga@acme.example", "Asia/Tokyo");
        assertThat(Visitor.body(eva.get(CHANGES + ".csv"))).doesNotContain("olga@acme.example", "Asia/Tokyo");
    }

    @Test
    void whatBelongsToAnAssessmentIsNotTold() {
        act(
                adaOfAcme,
                TWO,
                "activity.agreement.decided",
                "assessment",
                new UUID(0, 9),
                Map.of(),
                Map.of("title", "Logs"));

        assertThat(eva.page(CHANGES).text()).doesNotContain("agreed rating");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/goals => .goals h2 a",
                "/kpis => .data th a",
                "/objectives => .objective a, main h2 a, main h3 a",
                "/teams => .data th a",
                "/units => .data th a",
                "/members => main a[href*=/members/]"
            })
    void thePageOfAThingOffersItsChanges(String way) {
        String[] parts = way.split(" => ");
        String thing = firstOf("/orgs/acme" + parts[0], parts[1]);

        Element offered = ada.page(thing).expectFirst("details.history");

        assertThat(offered.attr("hx-get")).isEqualTo(CHANGES + "?of=" + id(thing));
        assertThat(offered.select("a").attr("href")).isEqualTo(offered.attr("hx-get"));
        assertThat(Visitor.page(ada.region(offered.attr("hx-get"))).select("main, form"))
                .isEmpty();
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(CHANGES)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(CHANGES + ".csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/history?of=" + id(firstOf("/orgs/acme/goals", ".goals h2 a"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID acme() {
        return adaOfAcme.organisation().value();
    }

    private static Map<String, String> kpiOf(String target, Object goal, String direction) {
        return Map.of("title", "Speed", "unit", "%", "target", target, "goal", goal.toString(), "direction", direction);
    }

    private String firstOf(String list, String link) {
        return eva.page(list).expectFirst(link).attr("href");
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static Element line(Document page) {
        return page.expectFirst("#changes .rows > li");
    }

    private static List<String> sentences(Document page) {
        return page.select("#changes .rows > li > div > span").eachText();
    }

    private void act(
            Member who, Instant at, String what, String kind, UUID id, Map<String, ?> before, Map<String, ?> after) {
        Tenancy.of(who).call(() -> transaction.execute(status -> record.add(who, at, what, kind, id, before, after)));
    }
}
