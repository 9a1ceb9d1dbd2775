package io.waymark.costreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Role;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ada records a cost review, and Fay says that she took part. */
@OwnWorld
class CostReviewPageTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private OutcomeOrganisation shop;
    private String reviews;
    private Visitor ada;

    @BeforeEach
    void found() {
        shop = OutcomeOrganisation.found(portal);
        reviews = shop.at("/cost-reviews");
        ada = Visitor.as("ada", mvc);
    }

    @Test
    void anEmptyPageSaysWhatAReviewIs() {
        assertThat(ada.page(reviews).select(".empty").text()).contains("No cost review yet", "once a quarter");
        assertThat(Visitor.as("archie", mvc).page(reviews).select("main form")).isEmpty();
    }

    @Test
    void financeConfirmsWhatSomebodyElseRecorded() {
        assertThat(ada.post(reviews, form("held", TODAY.toString()))).hasStatus3xxRedirection();
        ada.post(reviews, form("held", TODAY.toString()));
        Document page = ada.page(reviews);
        assertThat(page.select("tbody tr")).as("twice is once").hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Waits for Fay Brandt", "Not confirmed");
        assertThat(page.select("form[action$=/confirmation]")).isEmpty();

        Visitor fay = Visitor.as("fay", mvc);
        String confirmation =
                fay.page(reviews).select("form[action$=/confirmation]").attr("action");
        assertThat(ada.post(confirmation, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        shop.admit("bo", Role.FINANCE);
        assertThat(Visitor.as("bo", mvc).post(confirmation, Map.of()))
                .as("who did not take part")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fay.post(confirmation, Map.of())).hasStatus3xxRedirection();
        assertThat(fay.page(reviews).select("tbody tr").text()).contains("Confirmed by Fay Brandt", "Counts until");
        assertThat(ada.page(shop.at("")).text()).contains("Fay Brandt confirmed the cost review of");
    }

    @Test
    void recordedByFinanceItIsConfirmed() {
        Visitor fay = Visitor.as("fay", mvc);
        fay.post(reviews, form("held", TODAY.minusMonths(4).toString()));
        assertThat(fay.page(reviews).select("tbody tr").text()).contains("Confirmed by Fay Brandt", "Counted until");
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        refused(form("held", TODAY.plusDays(1).toString()), "held");
        refused(form("held", "yesterday"), "held");
        refused(form("finance", shop.member("bo").person().toString()), "finance");
        Document page = refused(form("findings", "x".repeat(2001)), "findings");
        assertThat(page.select("#findings").text()).hasSize(2001);
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void whoMayNotAndWhoDoesNotBelong() {
        assertThat(Visitor.as("archie", mvc).post(reviews, form("held", TODAY.toString())))
                .hasStatus(HttpStatus.FORBIDDEN);
        ada.post(reviews, form("held", TODAY.toString()));
        String confirmation = Visitor.as("fay", mvc)
                .page(reviews)
                .select("form[action$=/confirmation]")
                .attr("action");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(reviews)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(confirmation, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document refused(Map<String, String> fields, String field) {
        MvcTestResult result = ada.post(reviews, fields);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.getElementById(field)).isNotNull();
        return page;
    }

    private Map<String, String> form(String field, String value) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "held", TODAY.toString(),
                "finance", shop.member("fay").person().toString(),
                "findings", "The bill grew slower than orders"));
        fields.put(field, value);
        return fields;
    }
}
