package io.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ivo is invited and has not come yet: what he is given waits for his address. */
@OwnWorld
@RecordApplicationEvents
class WorkForWhoIsInvitedTests {

    private static final String IVO = "ivo@waymark.example";
    private static final String TOPIC = "technology.architecture";

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ApplicationEvents events;

    private OutcomeOrganisation shop;
    private Cycle cycle;
    private Visitor ada;
    private AssessmentId id;
    private String address;

    @BeforeEach
    void adaInvitesIvo() {
        shop = OutcomeOrganisation.found(beans);
        cycle = new Cycle(beans);
        ada = Visitor.as("ada", portal);
        id = cycle.begin(shop.member("ada"), shop.unit(), Map.of("process", shop.member("bo")), null);
        address = shop.at("/assessments/" + id);
        invite(IVO);
    }

    @Test
    void aTopicGivenToIvoWaitsForHisAddressAndIsHisWhenHeComes() {
        assertThat(give(IVO, "2199-12-01")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(ada.page(address + "/assignments")
                        .select("tr:contains(" + IVO + ")")
                        .text())
                .contains(IVO + " (invited)", "1 December 2199", "Waits for them to come in");

        Document home = Visitor.as("ivo", portal).page(shop.at(""));

        assertThat(home.select("a[href*=" + id + "]")).isNotEmpty();
        assertThat(home.text()).contains("due 1 December 2199");
        assertThat(events.stream(Notice.class)
                        .filter(it -> it.to().equals(shop.member("ivo").person())))
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("Look at the gateway first"))
                .satisfies(
                        it -> assertThat(it.by()).isEqualTo(shop.member("ada").person()));
        assertThat(ada.page(shop.at("")).text()).contains("Ivo Marin came in by an invitation");
        assertThat(ada.page(address).text()).contains("Ivo Marin came in and took up Architecture and solution design");
        assertThat(ada.page(address + "/assignments").text())
                .contains("Ivo Marin")
                .doesNotContain(IVO);
    }

    @Test
    void whomAnAdministratorLetsInGetsWhatWaited() {
        String otto = "otto-" + UUID.randomUUID() + "@example.org";
        PersonId person = beans.getBean(People.class)
                .signIn(UUID.randomUUID().toString(), "Otto Berg", otto, false)
                .personId();
        invite(otto);
        give(otto, "");

        assertThat(ada.post(shop.at("/arrivals/" + person + "/admission"), Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ada.page(address + "/assignments")
                        .select("tr:contains(Otto Berg)")
                        .text())
                .contains("1 of");
        assertThat(ada.page(address).text()).contains("Otto Berg came in and took up Architecture");
    }

    @Test
    void aWithdrawnInvitationReleasesTheTopicAndSaysSoBefore() {
        give(IVO, "");
        assertThat(ada.page(shop.at("/members")).select("#expected").parents().text())
                .contains("1 topic to answer waits for them: theirs when they come in, nobody's when you withdraw");

        assertThat(ada.post(shop.at("/invitations/withdrawals"), Map.of("invited", IVO)))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ada.page(address + "/assignments").text()).doesNotContain(IVO);
        assertThat(ada.page(address).text()).contains("Ada Okafor let go of Architecture and solution design → " + IVO);
        assertThat(Visitor.as("ivo", portal).get(shop.at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDimensionPlannedForIvoIsHisToOwnAndToAnswerWhenHeComes() {
        String planned = plan("policy", IVO);
        assertThat(ada.page(planned).select("tr:has(th a:containsOwn(Policy))").text())
                .contains(IVO + " (invited)");
        assertThat(ada.page(planned + "/assignments").text()).doesNotContain("answered by nobody");

        Visitor ivo = Visitor.as("ivo", portal);

        assertThat(ada.page(planned).select("tr:has(th a:containsOwn(Policy))").text())
                .contains("Ivo Marin")
                .doesNotContain(IVO);
        assertThat(ivo.get(planned + "/questions/policy/ai")).hasStatusOk();
        assertThat(ada.page(planned).text()).contains("Ivo Marin came in and owns Policy");
    }

    @Test
    void whatIvoWasGivenInAnAssessmentThatIsWithdrawnKeepsHimNotOut() {
        give(IVO, "");
        ada.post(address + "/withdrawal", Map.of());

        assertThat(Visitor.as("ivo", portal).get(shop.at(""))).hasStatusOk();
    }

    @Test
    void aLeadTakesATopicBackWhileItWaits() {
        give(IVO, "");

        assertThat(Visitor.as("bo", portal)
                        .post(address + "/assignments/technology/architecture/releases", Map.of("expected", IVO)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ada.post(address + "/assignments/technology/architecture/releases", Map.of("expected", IVO)))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ada.page(address + "/assignments").select("tr:contains(" + IVO + ")"))
                .isEmpty();
    }

    @Test
    void theSameOnceMoreIsDoneAlready() {
        give(IVO, "");
        give(IVO, "");

        assertThat(ada.page(address).text().split(IVO, -1)).hasSize(2);
    }

    @Test
    void whoIsNotInvitedCannotBeChosen() {
        MvcTestResult answer = give("nobody@example.org", "");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".error-summary").text())
                .contains("Choose among those who are invited still");
        assertThat(Visitor.page(answer).select("#message").text()).isEqualTo("Look at the gateway first");
    }

    @Test
    void aTopicPassedOnToIvoWaitsForHimAndIsHisWhenHeComes() {
        Visitor bo = Visitor.as("bo", portal);
        assertThat(bo.page(address + "/assignments")
                        .select(
                                "#person-audit-and-logs optgroup option, #person-process\\.audit-and-logs optgroup option")
                        .eachAttr("value"))
                .containsExactly(IVO);
        assertThat(passOn(bo, IVO)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(bo.get(address + "/questions/process/audit-and-logs")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(bo.page(address + "/assignments").text())
                .contains(IVO + " (invited) (passed on by Bo Lindqvist)", "Waits for them to come in");
        assertThat(ada.page(address).text()).contains("Bo Lindqvist passed on Audit and logs → " + IVO);

        assertThat(Visitor.as("ivo", portal).get(address + "/questions/process/audit-and-logs"))
                .hasStatusOk();
        assertThat(ada.page(address + "/assignments").text())
                .contains("Ivo Marin (passed on by Bo Lindqvist)")
                .doesNotContain(IVO);
    }

    @Test
    void aWithdrawnInvitationGivesBackWhatWasPassedOnWithItsAnswers() {
        PracticeKey practice = cycle.practices("process").stream()
                .filter(it -> it.topic().value().equals("process.audit-and-logs"))
                .findFirst()
                .orElseThrow();
        cycle.answer(shop.member("bo"), id, List.of(practice), Rating.FULLY);
        Visitor bo = Visitor.as("bo", portal);
        passOn(bo, IVO);
        give(IVO, "");

        ada.post(shop.at("/invitations/withdrawals"), Map.of("invited", IVO));

        assertThat(bo.page(address + "/questions/process/audit-and-logs").select("[name=rating][checked]"))
                .isNotEmpty();
        assertThat(ada.page(address).text()).contains("Ada Okafor gave back Audit and logs → Bo Lindqvist");
        assertThat(bo.get(address + "/questions/technology/architecture")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyOnesOwnTopicIsPassedOnAndTheSameOnceMoreIsDoneAlready() {
        Visitor bo = Visitor.as("bo", portal);
        passOn(bo, IVO);

        assertThat(passOn(bo, IVO)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(passOn(Visitor.as("pete", portal), IVO)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.page(address).text().split(IVO, -1)).hasSize(2);
    }

    @Test
    void whatAnotherPassedOnToIvoIsNotPassedOnToHimAgain() {
        Member pete = shop.member("pete");
        ada.post(
                address + "/assignments",
                Map.of(
                        "topic",
                        "process.audit-and-logs",
                        "person",
                        pete.person().toString()));
        passOn(Visitor.as("bo", portal), IVO);

        MvcTestResult answer = passOn(Visitor.as("pete", portal), IVO);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".error-summary").text()).contains("It waits for them already");
    }

    @Test
    void aTopicIsPassedOnToWhoIsThereOrInvitedOnly() {
        Visitor bo = Visitor.as("bo", portal);

        for (String nobody : List.of("nobody@example.org", "nobody", "")) {
            assertThat(passOn(bo, nobody)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private MvcTestResult passOn(Visitor visitor, String person) {
        return visitor.post(
                address + "/assignments/process/audit-and-logs/delegations",
                Map.of("person", person, "message", "You know it better"));
    }

    private void invite(String email) {
        ada.post(shop.at("/invitations"), Map.of("email", email, "roles", "OWNER"));
    }

    private MvcTestResult give(String email, String due) {
        return ada.post(
                address + "/assignments",
                Map.of("topic", TOPIC, "expected", email, "due", due, "message", "Look at the gateway first"));
    }

    /** Plans an assessment on the page, with one owner. */
    private String plan(String dimension, String owner) {
        Document page = ada.page(shop.at("/assessments/new"));
        assertThat(page.select("select option[value=" + owner + "]").eachText()).containsOnly(owner + " (invited)");
        Map<String, String> form = new HashMap<>();
        form.put("key", page.select("[name=key]").val());
        form.put("edition", page.select("#edition option[selected]").val());
        form.putAll(
                Map.of("unit", "new", "unitName", "Kiosk", "unitKind", "TEAM", "title", "Spring", "path", "LEVEL_3"));
        cycle.edition().dimensions().forEach(it -> form.put("target[" + it.key() + "]", "3"));
        form.put("owner[" + dimension + "]", owner);
        return String.valueOf(
                ada.post(shop.at("/assessments"), form).getResponse().getRedirectedUrl());
    }
}
