package io.waymark.planning.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Units are added, renamed, archived and brought back, and what was assessed of them stays. */
@OwnWorld
class UnitPagesTests {

    private static final String UNITS = "/orgs/acme/units";
    private static final String PLAN = "/orgs/acme/assessments/new";

    private final MockMvcTester portal;
    private final Cycle cycle;
    private final UnitArchive archive;
    private Visitor ada;
    private Member lead;
    private Unit checkout;
    private String place;

    @Autowired
    UnitPagesTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
        this.archive = beans.getBean(UnitArchive.class);
    }

    @BeforeEach
    void aUnitThatNobodyAssessed() {
        ada = Visitor.as("ada", portal);
        lead = cycle.member("ada", "acme");
        checkout = cycle.unit(lead);
        place = UNITS + "/" + checkout.id();
    }

    @Test
    void eachUnitIsARowWithItsNewestAssessment() {
        Document list = Visitor.as("eva", portal).page(UNITS);

        assertThat(Pages.one(list, "tr:has(th:contains(Acme Retail))").text())
                .contains("Whole organisation", "2026 Q4", "Open");
        assertThat(Pages.one(list, "#unit-" + checkout.id()).text()).contains("Team", "Not assessed yet");
    }

    @Test
    void aNewUnitCanBePlannedFor() {
        ada.post(UNITS, Map.of("name", "Checkout team", "kind", "TEAM"));

        assertThat(ada.page(UNITS).select(".data th").text()).contains("Checkout team");
        assertThat(ada.page(PLAN).select("#unit").text()).contains("Checkout team");
        assertThat(ada.page("/orgs/acme").select("main").text()).contains("added the unit Checkout team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme  RETAIL", "Acme Retail"})
    void twoUnitsNeverHaveOneName(String name) {
        refused(ada.post(UNITS, Map.of("name", name, "kind", "TEAM")), "Another unit has this name");
        refused(ada.post(place, Map.of("name", name, "kind", "TEAM", "version", "0")), "Another unit has this name");
    }

    @Test
    void itsOwnNameIsNotTaken() {
        String louder = checkout.name().toUpperCase();

        assertThat(ada.post(place, Map.of("name", louder, "kind", "TEAM", "version", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(Pages.one(ada.page(place), "h1").text()).isEqualTo(louder);
        assertThat(Pages.one(ada.page(changes()), "#changes").text()).contains("Ada", "changed the unit " + louder);
    }

    /** The address of what is folded at the foot of its page. */
    private String changes() {
        return Pages.one(ada.page(place), "details.history").attr("hx-get");
    }

    @Test
    void whoSavesTooLateSeesBothVersions() {
        ada.post(place, Map.of("name", "Payments", "kind", "TEAM", "version", "0"));

        MvcTestResult late = ada.post(place, Map.of("name", "Payment desk", "kind", "PLATFORM", "version", "0"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select("main").text()).contains("Payments", "Payment desk", "Platform");
    }

    @Test
    void anArchivedUnitIsOfferedNowhereUntilItComesBack() {
        ada.post(place + "/archiving", Map.of());

        assertThat(ada.page(PLAN).select("#unit").text()).doesNotContain(checkout.name());
        assertThat(ada.page("/orgs/acme/pulses").select("main").text()).doesNotContain(checkout.name());
        assertThat(ada.page("/orgs/acme/first-application").select("main").text())
                .doesNotContain(checkout.name());
        assertThat(ada.post("/orgs/acme/pulses", Map.of("unit", checkout.id().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.one(ada.page(UNITS), "section[aria-labelledby=archived]")
                        .text())
                .contains(checkout.name());

        ada.post(place + "/return", Map.of());

        assertThat(ada.page(PLAN).select("#unit").text()).contains(checkout.name());
    }

    @Test
    void anArchivedUnitIsOnlyRead() {
        ada.post(place + "/archiving", Map.of());

        assertThat(ada.page(place).select("form[method=post][action^=" + place + "]:not(.undoing)"))
                .hasSize(1);
        assertThat(ada.post(place, Map.of("name", "Other", "kind", "TEAM", "version", "1")))
                .hasStatus(HttpStatus.CONFLICT);
        refused(
                ada.post(UNITS, Map.of("name", checkout.name(), "kind", "TEAM")),
                "An archived unit has this name: bring it back");
    }

    @Test
    void whatIsUnderWayEndsFirst() {
        String assessment = "/orgs/acme/assessments/" + cycle.begin(lead, checkout, Map.of(), null);
        ada.post(place + "/archiving", Map.of());
        assertThat(ada.page(place).select("#said").text()).contains("An assessment of this unit is open");

        ada.post(assessment + "/withdrawal", Map.of());
        ada.post(place + "/archiving", Map.of());

        assertThat(ada.page(place).select(".notice-warn").text()).contains("This unit is archived");
    }

    @Test
    void whoArchivesWaitsForWhoBeginsAnAssessment(@Autowired TransactionTemplate transaction) {
        CompletableFuture<MvcTestResult> archiving = Tenancy.of(lead)
                .call(() -> Objects.requireNonNull(transaction.execute(begun -> {
                    cycle.begin(lead, checkout, Map.of(), null);
                    return waited(() -> ada.post(place + "/archiving", Map.of()));
                })));

        assertThat(archiving.join()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(ada.page(place).select("#said").text()).contains("An assessment of this unit is open");
    }

    @Test
    void whoBeginsAnAssessmentWaitsForWhoArchives(@Autowired TransactionTemplate transaction) {
        CompletableFuture<Throwable> beginning = Tenancy.of(lead)
                .call(() -> Objects.requireNonNull(transaction.execute(archived -> {
                    archive.archive(lead, checkout.id());
                    return waited(() -> catchThrowable(() -> cycle.begin(lead, checkout, Map.of(), null)));
                })));

        assertThat(beginning.join()).isInstanceOf(NotFound.class);
        assertThat(ada.page(place).select("main").text()).doesNotContain("Trial");
    }

    /** Gives somebody else the time to finish what must not finish yet. */
    private static <T> CompletableFuture<T> waited(Supplier<T> act) {
        CompletableFuture<T> other = CompletableFuture.supplyAsync(act);
        assertThat(other).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
        return other;
    }

    @Test
    void othersReadAndAreOfferedNothingThatIsRefused() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(UNITS).select("main form")).isEmpty();
        assertThat(eva.page(place).select("main form")).isEmpty();
        assertThat(eva.post(place + "/archiving", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(UNITS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/units/" + checkout.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post("/orgs/globex/units/" + checkout.id() + "/archiving", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static void refused(MvcTestResult answer, String why) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.one(Visitor.page(answer), "#name-error").text()).contains(why);
    }
}
