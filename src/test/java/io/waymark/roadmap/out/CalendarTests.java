package io.waymark.roadmap.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.plan.ProposedPlans;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Eva lets her calendar read the plan of a unit, in which one initiative has a quarter. */
@OwnWorld
class CalendarTests {

    private static final Quarter NEXT =
            Quarter.of(LocalDate.now(ZoneOffset.UTC)).plus(1);
    private static final String PAGE = "/orgs/acme/roadmap/calendars";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member ada;
    private Unit unit;
    private String card;
    private Visitor eva;
    private Visitor calendar;

    @BeforeEach
    void aPlan() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        unit = world.with(ada, 3);
        Visitor archie = Visitor.as("archie", mvc);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        card = planned(archie, unit, "Talk, at last");
        planned(archie, world.unit(ada), "Elsewhere");
        eva = Visitor.as("eva", mvc);
        calendar = Visitor.stranger(mvc);
    }

    /** Before that it was the last day of its quarter, as it stays where there is nothing to do. */
    @Test
    void anAcceptedPlanSaysOnWhichDays() {
        String address = made(eva);
        assertThat(days(calendar.get(address)))
                .containsExactly(day(NEXT.plus(1).firstDay().minusDays(1)));
        Set<LocalDate> ends = Set.copyOf(Tenancy.of(ada)
                .call(() -> portal.getBean(ProposedPlans.class).accept(ada, unit.id()))
                .values());
        assertThat(days(calendar.get(address)))
                .filteredOn(it -> !it.equals(day(NEXT.plus(1).firstDay().minusDays(1))))
                .isNotEmpty()
                .isSubsetOf(ends.stream().map(CalendarTests::day).toList());
    }

    private static List<String> days(MvcTestResult read) {
        return lines(read).stream().filter(it -> it.startsWith("DTSTART")).toList();
    }

    private static String day(LocalDate day) {
        return "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    @Test
    void theAddressIsShownOnceAndReadWithoutSigningIn() {
        String address = made(eva);
        assertThat(eva.page(PAGE).select("#address")).isEmpty();

        MvcTestResult read = calendar.get(address);
        assertThat(read).hasStatusOk();
        assertThat(read.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(read.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        List<String> lines = lines(read);
        assertThat(lines).filteredOn(it -> it.equals("BEGIN:VEVENT")).hasSize(1);
        assertThat(lines)
                .contains(
                        "UID:" + card + "@waymark",
                        "SUMMARY:Talk\\, at last",
                        "DTSTART;VALUE=DATE:"
                                + NEXT.plus(1)
                                        .firstDay()
                                        .minusDays(1)
                                        .toString()
                                        .replace("-", ""))
                .anyMatch(it -> it.startsWith("URL:") && it.endsWith("/orgs/acme/initiatives/" + card));
        assertThat(lines(calendar.get(address)))
                .filteredOn(it -> it.startsWith("UID:"))
                .containsExactly("UID:" + card + "@waymark");
    }

    @Test
    void herPageSaysWhenItWasRead() {
        String address = made(eva);
        assertThat(row(eva.page(PAGE))).contains("Not yet");
        calendar.get(address);
        assertThat(row(eva.page(PAGE))).doesNotContain("Not yet");
    }

    @Test
    void whatIsRevokedOrUnknownIsNotFound() {
        String address = made(eva);
        String revocation = eva.page(PAGE).select("form[action$=/revocation]").attr("action");
        assertThat(Visitor.as("bo", mvc).post(revocation, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calendar.get(address)).hasStatusOk();
        assertThat(eva.post(revocation, Map.of())).hasStatus3xxRedirection();
        assertThat(calendar.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calendar.get("/calendar/unknown.ics")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.post(revocation, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoeverLeavesTakesTheirCalendarsAlong() {
        PersonId nora = portal.getBean(People.class)
                .signIn("nora-" + UUID.randomUUID(), "Nora Weber", UUID.randomUUID() + "@elsewhere.example", true)
                .personId();
        Tenancy.of(ada).run(() -> portal.getBean(Members.class).admit(ada.organisation(), nora, Set.of(Role.OWNER)));
        Member member = Tenancy.of(nora)
                .call(() -> portal.getBean(Members.class).find(nora, "acme").orElseThrow());
        SecretToken token = Tenancy.of(member)
                .call(() -> portal.getBean(CalendarAddresses.class)
                        .make(member, unit.id(), CreationKey.next())
                        .orElseThrow());
        String address = "/calendar/" + token.text() + ".ics";
        assertThat(calendar.get(address)).hasStatusOk();

        assertThat(Visitor.as("ada", mvc).post("/orgs/acme/members/" + nora + "/removal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(calendar.get(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyMakesAnAddressOfAnotherTenantsUnit() {
        MvcTestResult made = Visitor.as("gus", mvc)
                .post("/orgs/globex/roadmap/calendars", Map.of("unit", unit.id().toString()));
        assertThat(made).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).get(PAGE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String planned(Visitor archie, Unit of, String title) {
        String id = UUID.randomUUID().toString();
        archie.post(
                "/orgs/acme/initiatives", Map.of("title", title, "unit", of.id().toString(), "key", id));
        archie.post(
                "/orgs/acme/roadmap/changes?unit=" + of.id(), Map.of("cards", id + ".0", "quarter", NEXT.toString()));
        return id;
    }

    /** The path of a new address. */
    private String made(Visitor visitor) {
        MvcTestResult made = visitor.post(PAGE, Map.of("unit", unit.id().toString()));
        assertThat(made).hasStatus3xxRedirection();
        Document shown = visitor.page(PAGE);
        return URI.create(shown.select("#address").val()).getPath();
    }

    private String row(Document page) {
        return page.select("tr:contains(" + unit.name() + ")").text();
    }

    private static List<String> lines(MvcTestResult read) {
        return List.of(Visitor.body(read).replace("\r\n ", "").split("\r\n"));
    }
}
