package io.waymark.roadmap.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class InitiativeFormTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member archiesMembership;
    private Visitor archie;
    private Unit unit;
    private String roadmap;
    private String initiative;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archiesMembership = world.member("archie", "acme");
        archie = Visitor.as("archie", mvc);
        unit = world.with(world.member("ada", "acme"), 3);
        roadmap = "/orgs/acme/roadmap?view=table&unit=" + unit.id();
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        initiative = first().id().substring(2);
    }

    @Test
    void aPlanIsSavedAndStandsOnTheCardAndInTheList() {
        MvcTestResult saved = archie.post(
                address(""), plan("PLANNED", archiesMembership.person().toString(), "2027 Q3"));
        assertThat(saved).hasRedirectedUrl(address(""));
        assertThat(card().select(".toolbar .meta-line").text())
                .contains("Planned", archiesMembership.name(), "2027 Q3");
        assertThat(row(archie.page(roadmap + "&status=all&sort=size"))
                        .select("td")
                        .text())
                .contains("Planned", archiesMembership.name(), "2027 Q3");
    }

    @Test
    void whatIsBlockedSaysWhyEverywhere() {
        Map<String, String> blocked = new HashMap<>(plan("BLOCKED", "", ""));
        MvcTestResult refused = archie.post(address(""), blocked);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#because-error").text()).startsWith("Say what blocks it");
        blocked.put("because", "No access yet");
        assertThat(archie.post(address(""), blocked)).hasStatus3xxRedirection();
        assertThat(row(archie.page(roadmap)).text()).contains("No access yet");
        assertThat(card().select("#because").val()).isEqualTo("No access yet");
    }

    @Test
    void whatIsDroppedSaysWhy() {
        MvcTestResult refused = archie.post(address(""), plan("DROPPED", "", ""));
        assertThat(Visitor.page(refused).select("#because-error").text()).startsWith("Say why it is dropped");
        assertThat(row(archie.page(roadmap)).select(".status").text()).isEqualTo("Proposed");
    }

    @Test
    void itsOwnerMayWorkItAndNobodyElseWithoutTheRole() {
        Visitor eva = Visitor.as("eva", mvc);
        Member her = new UnitWithGaps(portal).member("eva", "acme");
        archie.post(address(""), plan("PLANNED", her.person().toString(), ""));
        Document page = eva.page(address(""));
        assertThat(page.select("#plan form").eachAttr("action")).containsExactly(address(""));
        assertThat(page.select("main form[action*=/priority-override]")).isEmpty();
        assertThat(eva.post(address(""), plan("IN_PROGRESS", her.person().toString(), "", "1")))
                .hasRedirectedUrl(address(""));
        assertThat(Visitor.as("fay", mvc).post(address(""), plan("DONE", "", "", "2")))
                .hasStatus(403);
    }

    @Test
    void whatWasSavedIsSaid() {
        archie.post(address(""), plan("PLANNED", "", ""));
        String title = row(archie.page(roadmap)).select("th > a[dir]").text();
        archie.post(address(""), plan("IN_PROGRESS", "", "", "1"));
        assertThat(card().select("#said span").text()).isEqualTo("Saved: “" + title + "”.");
    }

    @Test
    void aPlanThatCannotBeReadComesBackAsTyped() {
        MvcTestResult answer = archie.post(address(""), plan("PLANNED", "a stranger", "soon"));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#assignee", "#quarter");
        assertThat(page.select("#assignee-error").text()).startsWith("Choose an owner");
        assertThat(page.select("#state option[selected]").val()).isEqualTo("PLANNED");
    }

    @Test
    void anOldPageGetsBothVersionsAndAChoice() {
        archie.post(address(""), plan("PLANNED", "", "2027 Q1"));
        Map<String, String> dropped = new HashMap<>(plan("DROPPED", "", ""));
        dropped.put("because", "Not ours");
        MvcTestResult late = archie.post(address(""), dropped);
        assertThat(late).hasStatus(409);
        Document page = Visitor.page(late);
        assertThat(page.select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("Yours", "Dropped", "Not ours"),
                        theirs -> assertThat(theirs).contains("Saved already", "Planned", "2027 Q1"));
        assertThat(page.select("a.btn").attr("href")).isEqualTo(address(""));
        Map<String, String> again = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> again.put(it.attr("name"), it.val()));
        assertThat(archie.post(page.select("main form").attr("action"), again)).hasStatus3xxRedirection();
        assertThat(row(archie.page(roadmap + "&status=all")).select(".status").text())
                .isEqualTo("Dropped");
    }

    @Test
    void aPrioritySetByHandShowsWhoAndWhy() {
        archie.post(address("/priority-override"), override("12,5", "The auditor asked for it"));
        Element row = row(archie.page(roadmap));
        assertThat(row.select(".score strong").text()).isEqualTo("12.5");
        assertThat(row.select(".score").text()).contains("set by hand, calculated");
        assertThat(archie.page(roadmap).select("#roadmap-by-hand a").attr("href"))
                .isEqualTo(address(""));
        assertThat(card().text()).contains(archiesMembership.name() + " set 12.5 by hand", "The auditor asked for it");
        archie.post(address("/priority-override/removal"), Map.of("version", "1"));
        assertThat(row(archie.page(roadmap)).select(".score").text()).doesNotContain("by hand");
    }

    @Test
    void aNumberWithoutAReasonComesBackAsTyped() {
        MvcTestResult answer = archie.post(address("/priority-override"), override("61", " "));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.select("#priority").val()).isEqualTo("61");
        assertThat(page.select("#priority-error").text()).startsWith("Enter a number from 1 to 60");
        assertThat(page.select("#reason-error").text()).startsWith("Say why");
    }

    @Test
    void anOldPageCannotRemoveANewOverride() {
        archie.post(address("/priority-override"), override("30", "The auditor asked for it"));
        MvcTestResult late = archie.post(address("/priority-override/removal"), Map.of("version", "0"));
        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("Nothing"),
                        theirs -> assertThat(theirs).contains("30", "The auditor asked for it"));
    }

    @Test
    void whoOnlyReadsIsRefusedWhateverTheySend() {
        Visitor eva = Visitor.as("eva", mvc);
        assertThat(eva.post(address(""), plan("DONE", "", ""))).hasStatus(403);
        assertThat(eva.post(address(""), plan("nonsense", "", ""))).hasStatus(403);
        assertThat(eva.post(address("/priority-override"), override("", ""))).hasStatus(403);
        assertThat(eva.page(address("")).select("main form:not([action$=/comments])"))
                .isEmpty();
        assertThat(eva.page(roadmap).select("main form[method=post]:not([action*=/roadmap/views])"))
                .isEmpty();
    }

    @Test
    void aStrangerGetsNotFound() {
        Visitor gus = Visitor.as("gus", mvc);
        String stolen = "/orgs/globex/initiatives/" + initiative;
        assertThat(gus.get(stolen)).hasStatus(404);
        assertThat(gus.get(address(""))).hasStatus(404);
        assertThat(gus.post(stolen, plan("DONE", "", ""))).hasStatus(404);
        assertThat(gus.post(stolen, plan("nonsense", "", ""))).hasStatus(404);
        assertThat(gus.post(stolen + "/priority-override", override("30", "Mine now")))
                .hasStatus(404);
        assertThat(gus.post(stolen + "/priority-override/removal", Map.of("version", "0")))
                .hasStatus(404);
        assertThat(gus.post(address(""), plan("DONE", "", ""))).hasStatus(404);
    }

    private String address(String rest) {
        return "/orgs/acme/initiatives/" + initiative + rest;
    }

    private static Map<String, String> plan(String state, String assignee, String quarter) {
        return plan(state, assignee, quarter, "0");
    }

    private static Map<String, String> plan(String state, String assignee, String quarter, String version) {
        return Map.of("state", state, "assignee", assignee, "quarter", quarter, "version", version);
    }

    private static Map<String, String> override(String priority, String reason) {
        return Map.of("priority", priority, "reason", reason, "version", "0");
    }

    private Element first() {
        return archie.page(roadmap).select(".initiative-row").get(0);
    }

    private Document card() {
        return archie.page(address(""));
    }

    private Element row(Document page) {
        return page.select("#i-" + initiative).get(0);
    }
}
