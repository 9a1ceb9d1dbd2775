package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Polly leaves Acme, and Ada erases her name. */
@OwnWorld
class ErasureTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private Member leaver;
    private Visitor ada;

    @BeforeEach
    void adaAdministersAcme() {
        ada = Visitor.as("ada", portal);
        leaver = new Cycle(beans).member("ada", "acme");
    }

    @Test
    void allFiguresStayAndOnlyTheNameGoes() {
        leave("polly");
        List<String> before = pages().map(this::shown).toList();
        assertThat(erase()).hasRedirectedUrl("/orgs/acme/members");

        List<String> after = pages().map(this::shown).toList();
        assertThat(String.join("\n", before)).contains(leaver.name());
        assertThat(String.join("\n", after)).doesNotContain(leaver.name()).contains("Somebody who left");
        assertThat(after.stream().map(ErasureTests::once).toList())
                .isEqualTo(before.stream()
                        .map(it -> it.replace(leaver.name() + " (left)", "Somebody who left")
                                .replace(leaver.name(), "Somebody who left"))
                        .map(ErasureTests::once)
                        .toList());
    }

    @Test
    void nothingThatThePortalWroteHoldsNameOrAddress() {
        leave("pete");
        assertThat(knownIn()).contains("activity", "person");
        erase();

        assertThat(knownIn()).isEmpty();
        assertThat(newest(1)).containsExactly("activity.person.erased");
    }

    @Test
    void whoWasErasedComesBackAsSomebodyNew() {
        leave("archie");
        erase();

        Person back = beans.getBean(People.class).signIn("archie", leaver.name(), "archie@waymark.example", true);

        assertThat(back.personId()).isNotEqualTo(leaver.person());
        assertThat(ada.page("/orgs/acme/members").text()).doesNotContain(leaver.name());
    }

    @Test
    void whoIsInAnotherOrganisationKeepsTheirName() {
        OutcomeOrganisation shop = OutcomeOrganisation.found(beans);
        Member bo = shop.member("bo");
        ada.post(shop.at("/members/" + bo.person() + "/removal"), Map.of());

        MvcTestResult answer = ada.post(shop.at("/members/" + bo.person() + "/erasure"), Map.of());

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).select("#said").text()).contains("Nothing was erased");
        assertThat(ada.page(shop.at("/members"))
                        .select("#left, #left ~ *, section")
                        .text())
                .contains(bo.name());
    }

    @Test
    void sentTwiceItErasesOnceAndSaysSo() {
        PersonId nora = beans.getBean(People.class)
                .signIn("nora", "Nora Weber", "nora@elsewhere.example", true)
                .personId();
        Member asAda = leaver;
        Tenancy.of(asAda).run(() -> beans.getBean(Members.class).admit(asAda.organisation(), nora, Set.of(Role.OWNER)));
        String address = "/orgs/acme/members/" + nora;
        ada.post(address + "/removal", Map.of());
        ada.page("/orgs/acme/members");

        for (int sent = 0; sent < 2; sent++) {
            assertThat(ada.post(address + "/erasure", Map.of())).hasRedirectedUrl("/orgs/acme/members");
            assertThat(ada.page("/orgs/acme/members").select("#said").text()).contains("Name and address are erased");
        }
        assertThat(newest(2)).containsOnlyOnce("activity.person.erased");
    }

    @Test
    void whoBelongsIsNotErased() {
        leaver = new Cycle(beans).member("tess", "acme");

        assertThat(erase()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.get(erasure())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNobody() {
        leave("eva");

        assertThat(Visitor.as("gus", portal).get(erasure())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageBeforeSaysWhatGoesAndWhatStays() {
        leave("pia");

        assertThat(ada.page(erasure()).select("main").text()).contains(leaver.name(), "cannot be undone", "What stays");
        assertThat(ada.page("/orgs/acme/members").select("a[href=" + erasure() + "]"))
                .hasSize(1);
    }

    private void leave(String username) {
        leaver = new Cycle(beans).member(username, "acme");
        ada.post("/orgs/acme/members/" + leaver.person() + "/removal", Map.of());
        assertThat(ada.page("/orgs/acme/members").select("#said").text()).contains(leaver.name());
    }

    private MvcTestResult erase() {
        return ada.post(erasure(), Map.of());
    }

    private String erasure() {
        return "/orgs/acme/members/" + leaver.person() + "/erasure";
    }

    private Stream<String> pages() {
        Stream<String> assessments =
                ada.page("/orgs/acme/assessments").select("main tbody th a").eachAttr("href").stream()
                        .flatMap(it -> Stream.of(it + "/results", it + "/gaps", it + "/review"));
        return Stream.concat(
                assessments,
                Stream.of("roadmap", "goals", "kpis", "milestones", "level-3-gate")
                        .map(it -> "/orgs/acme/" + it));
    }

    private String shown(String page) {
        return ada.page(page).select("main").text();
    }

    /** Where a page lists owners by name, two who were erased are one. */
    private static String once(String text) {
        return text.replaceAll("(Somebody who left )+", "Somebody who left ");
    }

    /** The tables of which a row names the person; people's own words are theirs. */
    private List<String> knownIn() {
        return Stream.of("person", "activity", "mail", "mail_notice", "gate_pass", "invitation")
                .filter(this::knows)
                .toList();
    }

    private boolean knows(String table) {
        Member member = new Cycle(beans).member("ada", "acme");
        return Tenancy.of(member)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> beans.getBean(JdbcClient.class)
                                .sql("select exists (select from " + table
                                        + " t where t::text ilike '%' || ? || '%' or t::text ilike '%' || ? || '%')")
                                .param(leaver.name())
                                .param(leaver.name().toLowerCase().split(" ")[0] + "@waymark.example")
                                .query(Boolean.class)
                                .single()));
    }

    private List<String> newest(int entries) {
        Member member = new Cycle(beans).member("ada", "acme");
        return Tenancy.of(member).call(() -> beans.getBean(ActivityRecord.class).latest(member, entries)).stream()
                .map(Activity::what)
                .toList();
    }
}
