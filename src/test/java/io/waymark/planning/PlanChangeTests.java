package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The title and the targets of an open assessment can be changed, and the record says what stood before. */
@OwnWorld
class PlanChangeTests {

    private final MockMvcTester portal;
    private final Cycle cycle;
    private Visitor ada;
    private Member lead;
    private String place;

    @Autowired
    PlanChangeTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
    }

    @BeforeEach
    void anAssessmentThatAimsAtLevelThree() {
        ada = Visitor.as("ada", portal);
        lead = cycle.member("ada", "acme");
        place = "/orgs/acme/assessments/" + cycle.begin(lead, Map.of());
    }

    @Test
    void theNewTitleStandsEverywhere() {
        save(form(), Map.of("title", "2026 Q4, second try"));

        assertThat(Pages.one(ada.page(place), "h1").text()).startsWith("2026 Q4, second try");
        assertThat(ada.page("/orgs/acme/assessments").select("main").text()).contains("2026 Q4, second try");
        assertThat(ada.page(place + "/activity").select("#activity").text())
                .contains("renamed the assessment", "Trial", "2026 Q4, second try");
    }

    @Test
    void figuresFollowTheNewTarget() {
        cycle.answer(lead, assessment(), cycle.practices("policy"), Rating.NOT);
        int before = gaps();

        save(form(), Map.of("target[policy]", "2"));

        assertThat(gaps()).isLessThan(before);
        assertThat(ada.page(place + "/activity").select("#activity").text())
                .contains("changed the target of Policy", "Target level: 3, then 2");
    }

    @Test
    void aLevelThatNobodyAsksAboutIsRefused() {
        Map<String, String> form = form();
        form.put("target[policy]", "9");

        MvcTestResult answer = ada.post(place + "/plan", form);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer)
                        .select(".error-summary a[href=#target[policy]]")
                        .text())
                .contains("Policy");
    }

    @Test
    void theTitleOfAnotherAssessmentOfTheUnitIsRefused() {
        Unit unit = cycle.unit(lead);
        cycle.begin(lead, unit, Map.of(), null);
        place = "/orgs/acme/assessments/" + cycle.begin(lead, unit, Map.of(), null);
        save(form(), Map.of("title", "Next"));

        Map<String, String> form = form();
        form.put("title", "TRIAL");
        MvcTestResult refused = ada.post(place + "/plan", form);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select(".error-summary a[href=#title]").text())
                .contains("called so");
        save(form(), Map.of("title", "NEXT"));
    }

    @Test
    void whoSavesTooLateSeesBothVersions() {
        Map<String, String> old = form();
        save(form(), Map.of("target[people]", "2"));
        old.put("target[people]", "1");

        MvcTestResult late = ada.post(place + "/plan", old);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select("main").text()).contains("People", "1", "2");
    }

    @Test
    void whatIsSignedOffKeepsItsPlan() {
        String signed = Pages.signedOff(ada.page("/orgs/acme/assessments"));

        assertThat(ada.get(signed + "/plan")).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(signed);
        assertThat(ada.page(signed).select("a[href$=/plan]")).isEmpty();
    }

    @Test
    void onlyWhoPlansIsOfferedToChangeIt() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(place).select("a[href$=/plan]")).isEmpty();
        assertThat(eva.get(place + "/plan")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("gus", portal).get(place.replace("acme", "globex") + "/plan"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private AssessmentId assessment() {
        return AssessmentId.of(place.substring(place.lastIndexOf('/') + 1));
    }

    /** How many gaps of Policy are listed up to the target. */
    private int gaps() {
        return ada.page(place + "/gaps?dimension=policy")
                .select("main tbody tr")
                .size();
    }

    private Map<String, String> form() {
        Document page = ada.page(place + "/plan");
        Map<String, String> fields = new HashMap<>();
        ((FormElement) Pages.one(page, "form[action$=/plan]"))
                .formData()
                .forEach(it -> fields.put(it.key(), it.value()));
        return fields;
    }

    private void save(Map<String, String> form, Map<String, String> changed) {
        form.putAll(changed);
        assertThat(ada.post(place + "/plan", form)).hasStatus(HttpStatus.SEE_OTHER);
    }
}
