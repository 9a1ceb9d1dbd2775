package io.waymark.roadmap.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Archie brings plans in as rows, for two cards of his own, "Call" and "Write". */
@OwnWorld
class PlanImportTests {

    private static final String NEXT =
            Quarter.of(LocalDate.now(ZoneOffset.UTC)).plus(1).toString();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Unit unit;
    private Visitor archie;
    private String call;
    private String write;

    @BeforeEach
    void twoCards() {
        UnitWithGaps world = new UnitWithGaps(portal);
        unit = world.unit(world.member("ada", "acme"));
        archie = Visitor.as("archie", mvc);
        call = card("Call");
        write = card("Write");
    }

    @Test
    void rowsAreShownFirstAndThenSavedTogether() {
        Document preview =
                preview("Initiative\tOwner\tQuarter\tStatus\nCall\tBo Lindqvist\t" + NEXT + "\tPlanned\nWrite\t\t\t");
        assertThat(preview.select("h1").text()).isEqualTo("1 initiative would change");
        assertThat(preview.select("tbody tr").text())
                .contains("Call", "No quarter yet " + NEXT, "Proposed Planned", "Bo Lindqvist");
        assertThat(stands(call)).doesNotContain(NEXT);

        assertThat(accept(preview, Map.of())).hasStatus3xxRedirection();
        assertThat(stands(call)).contains(NEXT, "Planned", "Bo Lindqvist");
        assertThat(stands(write)).contains("Proposed");
    }

    @Test
    void aTeamComesInByItsNameAndGoesByNone() {
        Document preview = preview("Initiative\tTeam\tStatus\nCall\tsecurity\tPlanned\nWrite\tSecurity\t");
        assertThat(preview.select("tbody tr").text()).contains("Security");
        assertThat(accept(preview, Map.of())).hasStatus3xxRedirection();
        assertThat(worked(call)).contains("Security", "Planned");
        assertThat(worked(write)).contains("Security", "Proposed");
        accept(preview("Id\tTeam\n" + write + "\tnone"), Map.of());
        assertThat(worked(write)).doesNotContain("Security");
        assertThat(Visitor.page(bring("Initiative\tTeam\nCall\tNobody’s"))
                        .select("main")
                        .text())
                .contains("No team in use is called so");
    }

    @Test
    void noneTakesAwayAndAnEmptyCellLeaves() {
        change(call, Map.of("quarter", NEXT));
        change(call, Map.of("state", "PLANNED"), 1);
        accept(preview("Id\tQuarter\tStatus\n" + call + "\tnone\t"), Map.of());
        assertThat(stands(call)).contains("Planned").doesNotContain(NEXT);
    }

    @Test
    void oneRowThatIsWrongRefusesAll() {
        MvcTestResult refused = bring("Initiative\tOwner\tQuarter\tStatus\nCall\t\t" + NEXT
                + "\t\nWrite\tNobody Atall\tsoon\tBlocked\nMissing\t\t\t");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select(".error-summary").text())
                .contains(
                        "Nobody here is called so",
                        "Write a quarter",
                        "Blocked needs a reason",
                        "No initiative of this unit");
        assertThat(stands(call)).doesNotContain(NEXT);
    }

    @Test
    void whatWasChangedSinceTheFileLeftIsLeftAloneUnlessChosen() {
        change(call, Map.of("quarter", NEXT));
        String rows = "Initiative\tStatus\tVersion\nCall\tPlanned\t0\nWrite\tPlanned\t0";
        Document preview = preview(rows);
        assertThat(preview.text()).contains("1 row was saved anew since your file left");
        accept(preview, Map.of());
        assertThat(stands(call)).contains("Proposed");
        assertThat(stands(write)).contains("Planned");

        accept(preview(rows), Map.of("chosen", "2"));
        assertThat(stands(call)).contains("Planned");
    }

    @Test
    void whatIsChangedBetweenPreviewAndSavingIsShownAgain() {
        Document preview = preview("Initiative\tStatus\nCall\tPlanned\nWrite\tPlanned");
        change(call, Map.of("quarter", NEXT));
        MvcTestResult late = accept(preview, Map.of());
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(stands(write)).contains("Proposed");
        accept(Visitor.page(late), Map.of());
        assertThat(stands(write)).contains("Planned");
    }

    @Test
    void whatCostsIsNotPlannedBeforeFinanceConfirmedIt() {
        archie.post("/orgs/acme/initiatives/" + call + "/costs", Map.of("once", "100", "version", "0"));
        MvcTestResult refused = bring("Initiative\tStatus\nCall\tPlanned\nWrite\tPlanned");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select(".error-summary").text())
                .contains("Finance has not confirmed yet what this costs");
        assertThat(stands(write)).contains("Proposed");
    }

    @Test
    void aCardThatTwoRowsChangeDifferentlyIsRefused() {
        assertThat(Visitor.page(bring("Initiative\tStatus\nCall\tPlanned\nCall\tDone"))
                        .text())
                .contains("“Call” is changed otherwise in row 2");
    }

    @Test
    void theExportComesBackAndChangesNothing() {
        byte[] file = archie.get("/orgs/acme/roadmap.xlsx?unit=" + unit.id())
                .getResponse()
                .getContentAsByteArray();
        MvcTestResult brought = archie.upload(imports(), Map.of(), "plan.xlsx", file);
        assertThat(brought).hasStatus3xxRedirection();
        assertThat(archie.page(to(brought)).select("h1").text()).isEqualTo("No initiative would change");
    }

    @Test
    void onlyWhoWorksTheRoadmapBringsPlansIn() {
        Document preview = preview("Initiative\tStatus\nCall\tPlanned");
        String path = preview.select("#decide").attr("action");
        assertThat(Visitor.as("eva", mvc).post(imports(), Map.of("rows", "x"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("ada", mvc).post(path, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(imports(), Map.of("rows", "x"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(path, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String card(String title) {
        String id = UUID.randomUUID().toString();
        archie.post(
                "/orgs/acme/initiatives",
                Map.of("title", title, "unit", unit.id().toString(), "key", id));
        return id;
    }

    private void change(String card, Map<String, String> wish) {
        change(card, wish, 0);
    }

    private void change(String card, Map<String, String> wish, int version) {
        Map<String, String> fields = new HashMap<>(wish);
        fields.put("cards", card + "." + version);
        assertThat(archie.post("/orgs/acme/roadmap/changes?unit=" + unit.id(), fields))
                .hasStatus3xxRedirection();
    }

    private String imports() {
        return "/orgs/acme/units/" + unit.id() + "/plan-imports";
    }

    private MvcTestResult bring(String rows) {
        return archie.post(imports(), Map.of("rows", rows));
    }

    private Document preview(String rows) {
        MvcTestResult brought = bring(rows);
        assertThat(brought).hasStatus3xxRedirection();
        return archie.page(to(brought));
    }

    private static String to(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult accept(Document preview, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("seen", preview.select("[name=seen]").val());
        return archie.post(preview.select("#decide").attr("action"), fields);
    }

    /** The card's row of the table. */
    private String worked(String card) {
        return archie.page("/orgs/acme/roadmap?unit=" + unit.id())
                .select(".ticket:has(a[href$=" + card + "])")
                .text();
    }

    private String stands(String card) {
        return archie.page("/orgs/acme/roadmap?view=table&status=all&unit=" + unit.id())
                .select("tr:has(a[href$=" + card + "])")
                .text();
    }
}
