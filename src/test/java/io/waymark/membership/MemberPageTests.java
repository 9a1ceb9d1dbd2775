package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class MemberPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private OutcomeOrganisation shop;
    private Visitor ada;

    @BeforeEach
    void aShopThatAdaAdministers() {
        shop = OutcomeOrganisation.found(beans);
        ada = Visitor.as("ada", portal);
    }

    @Test
    void aRightThatWasTakenIsGoneOnTheNextRequest() {
        Visitor eva = Visitor.as("eva", portal);
        assertThat(eva.post(shop.at("/goals"), Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(give(ada, "eva", "FINANCE", "EXECUTIVE")).hasRedirectedUrl(shop.at("/members"));

        assertThat(eva.post(shop.at("/goals"), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ada.page(shop.at("/members")).text()).contains("Eva Castellanos has other rights now.");
    }

    @Test
    void whatRolesSomebodyHeldIsRecorded() {
        give(ada, "eva", "FINANCE", "EXECUTIVE");

        Member ada = shop.member("ada");
        assertThat(Tenancy.of(ada)
                        .call(() -> beans.getBean(ActivityRecord.class).latest(ada, 1)))
                .extracting(Activity::what, Activity::title)
                .containsExactly(tuple("activity.member.roles-changed", "Eva Castellanos"));
    }

    @Test
    void theLastAdministratorStaysOne() {
        MvcTestResult answer = give(ada, "ada", "LEAD", "ADMINISTRATOR,LEAD");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).text()).contains("Make somebody else one first");
        assertThat(shop.member("ada").roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void ofTwoAdministratorsWhoTakeEachOthersRoleOneIsLeft() throws Exception {
        shop.admit("bo", Role.ADMINISTRATOR);
        Visitor bo = Visitor.as("bo", portal);

        atOnce(() -> give(ada, "bo", "OWNER", "ADMINISTRATOR"), () -> give(bo, "ada", "OWNER", "ADMINISTRATOR,LEAD"));

        assertThat(colleagues())
                .filteredOn(it -> it.roles().contains(Role.ADMINISTRATOR))
                .hasSize(1);
    }

    @Test
    void rolesThatSomebodyElseGaveMeanwhileAreShownBesideMine() {
        give(ada, "eva", "FINANCE", "EXECUTIVE");

        MvcTestResult answer = give(ada, "eva", "LEAD", "EXECUTIVE");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).text()).contains("Lead", "Finance");
    }

    @Test
    void aMemberWithoutRolesIsRefused() {
        assertThat(give(ada, "eva", "", "EXECUTIVE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void othersReadWhatSomebodyMayAndChangeNothing() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(page("fay")).select("main form")).isEmpty();
        assertThat(eva.page(page("fay")).text()).contains("Finance");
        assertThat(give(eva, "fay", "LEAD", "FINANCE")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoWasRemovedIsOutOnTheNextRequest() {
        Visitor eva = Visitor.as("eva", portal);
        assertThat(eva.get(shop.at(""))).hasStatus(HttpStatus.OK);

        assertThat(remove(ada, "eva")).hasRedirectedUrl(shop.at("/members"));

        assertThat(eva.get(shop.at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.page(shop.at("/members")).select("table").text()).doesNotContain("Eva Castellanos");
    }

    @Test
    void thePageSaysBeforeWhatStaysBehind() {
        kpiOf("bo");

        assertThat(ada.page(page("bo")).select("#removal ~ ul a").eachAttr("href"))
                .containsExactly(shop.at("/kpis?owner=" + shop.member("bo").person()));
        assertThat(ada.page(page("bo")).select("#removal ~ ul").text()).isEqualTo("1 KPI");
    }

    @Test
    void theCountLeadsToWhatIsTheirs() {
        String bos = kpiOf("bo");
        String petes = kpiOf("pete");

        Document list = ada.page(ada.page(page("bo")).select("#removal ~ ul a").attr("href"));

        assertThat(list.select("a[href$=" + bos + "]")).isNotEmpty();
        assertThat(list.select("a[href$=" + petes + "]")).isEmpty();
    }

    @Test
    void whatWasTheirsKeepsTheirNameAndNobodyCanChooseThem() {
        String kpi = kpiOf("bo");
        remove(ada, "bo");

        assertThat(ada.page(shop.at("/kpis/" + kpi)).select("main").text()).contains("Bo Lindqvist (left)");
        assertThat(ada.page(shop.at("/kpis/new")).select("select[name=owner]").text())
                .doesNotContain("Bo Lindqvist");
    }

    @Test
    void whoWasRemovedComesBackByAnInvitationAndFindsTheirHistory() {
        Member bo = shop.member("bo");
        String kpi = kpiOf("bo");
        remove(ada, "bo");
        ada.post(shop.at("/invitations"), Map.of("email", "bo@waymark.example", "roles", "EXECUTIVE"));

        beans.getBean(Invitations.class).accept(bo.person(), "bo@waymark.example");

        assertThat(shop.member("bo").roles()).containsExactly(Role.EXECUTIVE);
        assertThat(Visitor.as("bo", portal)
                        .page(shop.at("/kpis/" + kpi))
                        .select("main")
                        .text())
                .contains("Bo Lindqvist")
                .doesNotContain("(left)");
    }

    @Test
    void theLastAdministratorIsNotRemoved() {
        assertThat(ada.page(page("ada")).select("form[action$=/removal]")).isEmpty();

        MvcTestResult answer = remove(ada, "ada");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).text()).contains("Make somebody else one first");
        assertThat(ada.get(shop.at(""))).hasStatus(HttpStatus.OK);
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherOneIsLeft() throws Exception {
        shop.admit("bo", Role.ADMINISTRATOR);
        Visitor bo = Visitor.as("bo", portal);
        String ofAda = page("ada");
        String ofBo = page("bo");

        atOnce(() -> ada.post(ofBo + "/removal", Map.of()), () -> bo.post(ofAda + "/removal", Map.of()));

        assertThat(List.of(status(ada), status(bo))).containsExactlyInAnyOrder(200, 404);
    }

    @Test
    void onlyAnAdministratorRemoves() {
        assertThat(remove(Visitor.as("eva", portal), "fay")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get(page("fay"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult give(Visitor who, String to, String roles, String seen) {
        return who.post(page(to) + "/roles", Map.of("roles", roles, "seen", seen));
    }

    private MvcTestResult remove(Visitor who, String whom) {
        return who.post(page(whom) + "/removal", Map.of());
    }

    private int status(Visitor who) {
        return who.get(shop.at("")).getResponse().getStatus();
    }

    private String kpiOf(String persona) {
        Member owner = shop.member(persona);
        String title = "Time to offer, " + persona;
        Map<String, String> fields = new HashMap<>(
                Map.of("title", title, "meaning", "M", "formula", "F", "unit", "days", "nature", "BUSINESS"));
        fields.putAll(Map.of(
                "direction", "LOWER",
                "baseline", "35",
                "target", "7",
                "frequency", "MONTHLY",
                "owner", owner.person().toString(),
                "key", UUID.randomUUID().toString()));
        ada.post(shop.at("/kpis"), fields);
        return Objects.requireNonNull(ada.page(shop.at("/kpis")).selectFirst(".data th a:contains(" + title + ")"))
                .attr("href")
                .replaceAll(".*/", "");
    }

    private String page(String persona) {
        return shop.at("/members/" + shop.member(persona).person());
    }

    private List<Member> colleagues() {
        Member ada = shop.member("ada");
        return Tenancy.of(ada).call(() -> beans.getBean(Members.class).colleagues(ada));
    }

    private static void atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var it : List.of(one, other).stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList()) {
                it.get();
            }
        }
    }
}
