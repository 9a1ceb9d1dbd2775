package io.waymark.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.team.DaysOff;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamRows;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Teams are added, described, given capacity and days off, archived and brought back. */
@OwnWorld
class TeamPagesTests {

    private static final String TEAMS = "/orgs/acme/teams";

    private final MockMvcTester portal;
    private final TeamRows rows;
    private final Member archieOfAcme;
    private final Quarter next;
    private Visitor archie;
    private String name;
    private String place;
    private static int teams;

    @Autowired
    TeamPagesTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.rows = beans.getBean(TeamRows.class);
        this.archieOfAcme = new Cycle(beans).member("archie", "acme");
        this.next = Quarter.of(archieOfAcme.today(beans.getBean(Clock.class))).plus(1);
    }

    @BeforeEach
    void aNewTeam() {
        archie = Visitor.as("archie", portal);
        name = "Runtime " + ++teams;
        place = Objects.requireNonNull(archie.post(TEAMS, Map.of("name", name, "usual", "60"))
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void eachTeamIsARowWithWhatItCanGive() {
        change("0", Map.of("others", "2", "roles", "platform"));
        archie.post(place + "/quarters", Map.of("quarter", next.toString(), "days", "20", "version", "1"));

        Document list = Visitor.as("eva", portal).page(TEAMS);

        assertThat(Pages.one(list, "tr:has(th:contains(" + name + "))")
                        .select("td")
                        .eachText())
                .containsExactly("2", "60", "20", "1");
        assertThat(Pages.one(list, "tr:has(th:contains(Platform))").text()).contains("8", "90", "5");
    }

    @Test
    void theRoadmapLeadsToIt() {
        assertThat(archie.page("/orgs/acme/roadmap").select(".toolbar a[href=" + TEAMS + "]"))
                .hasSize(1);
    }

    @Test
    void itsPageSaysWhoItIsAndWhatItTakes() {
        change("0", Map.of("members", archieOfAcme.person().toString(), "others", "3"));
        assertThat(about()).contains("Archie Rao", "People without an account 3", "Roles All");

        change("1", Map.of("others", "3", "roles", "platform"));
        assertThat(about()).contains("Nobody yet", "Roles Platform lead");
        assertThat(Pages.one(archie.page(changes()), "#changes").text())
                .contains("Archie Rao added the team " + name, "Archie Rao changed the team " + name);
    }

    /** The address of what is folded at the foot of its page. */
    private String changes() {
        return Pages.one(archie.page(place), "details.history").attr("hx-get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "PLAT\u00ADFORM", "Platform"})
    void twoTeamsNeverHaveOneName(String taken) {
        refused(archie.post(TEAMS, Map.of("name", taken, "usual", "1")), "name", "Another team has this name");
        refused(change("0", Map.of("name", taken)), "name", "Another team has this name");
    }

    @ParameterizedTest
    @CsvSource({
        "usual, -1, Enter whole person-days",
        "usual, 1.5, Enter whole person-days",
        "others, 1001, Enter a whole number from 0 to 1000",
        "roles, wizard, Choose roles of the model",
        "members, 0190c2a4-0000-7000-8000-000000000077, Choose people of your organisation"
    })
    void whatCannotBeIsRefusedAtItsField(String field, String value, String why) {
        refused(change("0", Map.of(field, value)), field, why);
    }

    @Test
    void whoSavesTooLateSeesBothVersions() {
        change("0", Map.of("usual", "70"));

        MvcTestResult late = change("0", Map.of("usual", "80"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".versions dd").eachText()).containsExactly("80", "70");
    }

    @Test
    void aQuarterIsSetAndGoesBackToTheUsual() {
        setQuarter("20", "0");
        assertThat(quarter()).contains("20", "Set for this quarter");

        setQuarter("", "1");
        assertThat(quarter()).contains("60", "As usual");
    }

    @Test
    void whoSetsAQuarterTooLateSeesBoth() {
        setQuarter("20", "0");

        MvcTestResult late = setQuarter("25", "0");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".versions").text()).contains(next.toString(), "25", "20");
    }

    @ParameterizedTest
    @CsvSource({
        "quarter, 2027 Q5, Choose a quarter",
        "quarter, 1066 Q4, Choose a quarter",
        "days, -1, Enter whole person"
    })
    void anImpossibleQuarterIsRefused(String field, String value, String why) {
        Map<String, String> fields = new HashMap<>(Map.of("quarter", next.toString(), "days", "1", "version", "0"));
        fields.put(field, value);
        refused(archie.post(place + "/quarters", fields), field, why);
    }

    @Test
    void daysOffLowerTheCapacityAndAreTakenBack() {
        String first = next.firstDay().toString();
        String last = next.plus(1).firstDay().minusDays(1).toString();
        archie.post(place + "/days-off", Map.of("what", "Sabbatical", "first", first, "last", last));
        assertThat(quarter()).contains("0", "As usual, less");
        assertThat(off()).hasSize(1).first().extracting(DaysOff::single).isEqualTo(false);

        archie.post(place + "/days-off/" + off().getFirst().id() + "/removal", Map.of());

        assertThat(off()).isEmpty();
        assertThat(quarter()).contains("60", "As usual");
    }

    @Test
    void daysOffComeBackOnceAndThatTheyAreThereIsSaid() {
        String day = next.firstDay().toString();
        archie.post(place + "/days-off", Map.of("what", "Fair", "first", day, "last", day));
        archie.page(place);
        archie.page(place);
        archie.post(place + "/days-off/" + off().getFirst().id() + "/removal", Map.of());
        Map<String, String> again = new HashMap<>();
        archie.page(place).select("#said form input").forEach(it -> again.put(it.attr("name"), it.val()));
        assertThat(again).containsKeys("what", "first", "last", "key");
        assertThat(archie.post(place + "/days-off", again)).hasStatus3xxRedirection();
        assertThat(off()).hasSize(1);
        assertThat(archie.page(place).select("#said").text()).contains("added");
        archie.post(place + "/days-off", again);
        assertThat(off()).hasSize(1);
        assertThat(archie.page(place).select("#said").text()).contains("has these days off already");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-04, 2027-05-03, not before the first", "2027-05-04, 2029-05-03, within a year"})
    void daysOffEndAfterTheyBegin(String first, String last, String why) {
        refused(archie.post(place + "/days-off", Map.of("what", "W", "first", first, "last", last)), "last", why);
    }

    @Test
    void anArchivedTeamIsOnlyReadUntilItComesBack() {
        archie.post(place + "/archiving", Map.of());

        assertThat(archie.page(place).select("main form")).hasSize(1);
        assertThat(Pages.one(archie.page(TEAMS), "section[aria-labelledby=archived]")
                        .text())
                .contains(name);
        assertThat(change("1", Map.of("usual", "1"))).hasStatus(HttpStatus.CONFLICT);
        archie.post(place + "/days-off", Map.of("what", "W", "first", "2027-05-03"));
        assertThat(archie.page(place).select("#said").text()).contains("Nothing was changed");
        refused(archie.post(TEAMS, Map.of("name", name, "usual", "1")), "name", "An archived team has this name");

        archie.post(place + "/return", Map.of());

        assertThat(archie.page(TEAMS).select(".data th").text()).contains(name);
    }

    @Test
    void othersReadAndAreOfferedNothingThatIsRefused() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(TEAMS).select("main form")).isEmpty();
        assertThat(eva.page(place).select("main form")).isEmpty();
        assertThat(eva.post(place + "/archiving", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(place)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(place.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(place.replace("acme", "globex") + "/archiving", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult change(String version, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("name", name, "others", "0", "usual", "60", "version", version));
        all.putAll(fields);
        return archie.post(place, all);
    }

    private MvcTestResult setQuarter(String days, String version) {
        return archie.post(place + "/quarters", Map.of("quarter", next.toString(), "days", days, "version", version));
    }

    private String about() {
        return Pages.one(archie.page(place), "section[aria-labelledby=about] dl")
                .text();
    }

    private String quarter() {
        return Pages.one(archie.page(place), "tr:has(th:contains(" + next + "))")
                .text();
    }

    private List<DaysOff> off() {
        return Tenancy.of(archieOfAcme).call(() -> rows.of(archieOfAcme)).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(TeamFacts::daysOff)
                .orElseThrow();
    }

    private static void refused(MvcTestResult answer, String field, String why) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.one(Visitor.page(answer), "#" + field + "-error").text())
                .contains(why);
    }
}
