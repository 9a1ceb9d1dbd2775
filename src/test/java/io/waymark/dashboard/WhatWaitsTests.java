package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.OwnWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What waits for somebody at Acme goes when it is done, and comes to whom it passes on. */
@OwnWorld
class WhatWaitsTests {

    private static final String CASE = "Sign the value case: A new offer is in the shop one week after the decision";
    private static final String COST = "We know what an order costs us to run, and it falls every quarter";

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    @Test
    void faySignsTheValueCaseForWhichEvaWaits() {
        HomeOf fay = HomeOf.acme("fay", portal);
        HomeOf eva = HomeOf.acme("eva", portal);
        assertThat(fay.mine()).contains(CASE);
        assertThat(eva.others()).anyMatch(it -> it.startsWith(CASE) && it.contains("Fay Brandt Not signed"));

        fay.send(fay.follow(CASE), "form[action$=/signatures]", Map.of());

        assertThat(fay.mine()).doesNotContain(CASE);
        assertThat(eva.others()).noneMatch(it -> it.startsWith(CASE));
    }

    @Test
    void evaConfirmsTheWordingOfHerGoal() {
        HomeOf eva = HomeOf.acme("eva", portal);
        String task = "Confirm the wording: " + COST;
        assertThat(eva.mine()).contains(task);

        eva.send(eva.follow(task), "[id^=goal-]:contains(" + COST + ") form", Map.of());

        assertThat(eva.mine()).doesNotContain(task).anyMatch(it -> it.startsWith("Confirm the wording: "));
    }

    @Test
    void peteMeasuresAndChecksIn() {
        HomeOf pete = HomeOf.acme("pete", portal);
        String measure = "Measure Deployments per week";
        String checkIn = "Check in: Load test of the whole checkout before each sale";
        assertThat(pete.mine()).containsSubsequence(checkIn, measure);

        pete.send(pete.follow(measure), "form[action$=/measurements]", today("day", "value", "5"));
        assertThat(pete.mine()).contains(checkIn).doesNotContain(measure);

        pete.send(
                pete.follow(checkIn),
                "form[action$=/check-ins]",
                Map.of("day", LocalDate.now().toString(), "value", "3", "confidence", "5"));
        assertThat(pete.mine()).doesNotContain(checkIn, measure);
    }

    @Test
    void nobodyIsAskedForAFigureThatAKpiHas() {
        HomeOf archie = HomeOf.acme("archie", portal);
        String task = "Check in: Teams that see their own cost every week";
        assertThat(archie.mine()).contains(task);
        Document page = archie.follow(task);
        String key = UUID.randomUUID().toString();
        Map<String, String> kpi = new HashMap<>(Map.of("title", "Teams that see their cost", "meaning", "M"));
        kpi.putAll(Map.of("formula", "F", "unit", "teams", "nature", "BUSINESS", "direction", "HIGHER"));
        kpi.putAll(Map.of("frequency", "MONTHLY", "key", key));
        assertThat(archie.visitor().post("/orgs/acme/kpis", kpi)).hasStatus3xxRedirection();

        archie.send(page, "form.aims", Map.of("kpi", key));

        assertThat(archie.mine()).doesNotContain(task);
    }

    @Test
    void pollyEndsTheExemptionAndLooksAtHerEvidence() {
        HomeOf polly = HomeOf.acme("polly", portal);
        String end = "Extend or end the exemption: Payment service: Releases need no manual approval";
        String look = "Look at your evidence again: Results of the last benchmark run";
        assertThat(polly.mine()).containsSubsequence(end, look);

        polly.send(polly.follow(end), "tr:contains(Payment service) form[action$=/ending]", Map.of("reason", "Closed"));
        assertThat(polly.mine()).contains(look).doesNotContain(end);

        Document page = polly.follow(look);
        polly.send(
                page,
                "form:has([name=reviewBy])",
                Map.of("reviewBy", LocalDate.now().plusMonths(6).toString()));
        assertThat(polly.mine()).doesNotContain(look);
    }

    @Test
    void costIsReviewedByFayOrConfirmedByHer() {
        HomeOf fay = HomeOf.acme("fay", portal);
        HomeOf eva = HomeOf.acme("eva", portal);
        assertThat(fay.mine()).startsWith("Hold a cost review");
        Document reviews = eva.visitor().page("/orgs/acme/cost-reviews");
        String finance =
                reviews.expectFirst("[name=finance] option:contains(Fay)").val();

        eva.send(
                reviews,
                "form:has([name=findings])",
                Map.of("held", LocalDate.now().toString(), "finance", finance, "findings", "The bill fell."));
        assertThat(fay.mine()).doesNotContain("Hold a cost review").anyMatch(this::confirms);
        assertThat(eva.others()).anyMatch(it -> confirms(it) && it.contains("Fay Brandt"));

        fay.send(fay.follow("Confirm the cost review"), "form[action$=/confirmation]", Map.of());
        assertThat(fay.mine()).noneMatch(this::confirms);
    }

    @Test
    void whoIsMentionedAnswers() {
        HomeOf tess = HomeOf.acme("tess", portal);
        HomeOf archie = HomeOf.acme("archie", portal);
        String questions = tess.follow("Continue where you left")
                .expectFirst("[hx-get$=/discussion]")
                .attr("hx-get");
        archie.visitor()
                .post(
                        questions,
                        Map.of(
                                "words",
                                "@Tess Hartmann how many?",
                                "key",
                                UUID.randomUUID().toString()));
        assertThat(tess.mine()).anyMatch(this::mentions);
        assertThat(archie.others()).anyMatch(it -> mentions(it) && it.contains("Tess Hartmann Not answered"));

        Document talk = tess.follow("Answer in the discussion");
        tess.send(talk, "article.thread form:has(textarea)", Map.of("words", "Four."));

        assertThat(tess.mine()).noneMatch(this::mentions);
        assertThat(archie.others()).noneMatch(this::mentions);
    }

    @Test
    void evaDecidesForAFirstApplicationOnceThereIsAChoice() {
        String task = "Decide for the first application: Second wave";
        HomeOf eva = HomeOf.acme("eva", portal);
        rows().sql("""
                insert into application_choice (organisation_id, id, version, title, unit_id, currency, begun_by, begun_at)
                select organisation_id, gen_random_uuid(), 0, 'Second wave', unit_id, 'EUR', begun_by, now()
                from application_choice limit 1
                """).update();
        assertThat(eva.mine()).as("nothing to choose between").doesNotContain(task);

        for (String name : List.of("Search", "Basket")) {
            rows().sql("""
                    insert into candidate (organisation_id, id, version, choice_id, name, name_key, return_per_year, effort_days)
                    select organisation_id, gen_random_uuid(), 0, id, ?, gen_random_uuid()::text, 1, 1
                    from application_choice where title = 'Second wave'
                    """).param(name).update();
        }
        assertThat(eva.mine()).contains(task);
        assertThat(HomeOf.acme("tess", portal).mine()).doesNotContain(task);

        rows().sql("""
                insert into application_decision (organisation_id, choice_id, candidate_id, reason, ranking, decided_by, decided_at)
                select c.organisation_id, c.choice_id, c.id, 'Yes', '[]', a.begun_by, now() from candidate c
                join application_choice a on a.id = c.choice_id where c.name = 'Basket'
                """).update();
        assertThat(eva.mine()).doesNotContain(task);
    }

    @Test
    void whatWasExtendedOnceIsToBeDecidedAndOnTheDashboard() {
        String again = "Decide whether to extend again: Payment service: Releases need no manual approval";
        rows().sql("update policy_exemption set extended = 1 where exempted = 'Payment service'")
                .update();

        assertThat(HomeOf.acme("polly", portal).mine()).contains(again);
        assertThat(HomeOf.acme("eva", portal)
                        .visitor()
                        .page("/orgs/acme/dashboard")
                        .select("section[aria-labelledby=decisions] li:contains(Polly)")
                        .text())
                .startsWith(again);
        rows().sql("update policy_exemption set extended = 0 where exempted = 'Payment service'")
                .update();
    }

    @Test
    void whatArchieDropsDoesNotWaitForHimAnyMore() {
        HomeOf archie = HomeOf.acme("archie", portal);
        String task = archie.mine().stream()
                .filter(it -> it.startsWith("Finish "))
                .findFirst()
                .orElseThrow();

        archie.send(
                archie.follow(task),
                "form:has(select[name=state])",
                Map.of("state", "DROPPED", "because", "Too early"));

        assertThat(archie.mine()).doesNotContain(task);
    }

    @Test
    void whatIsBlockedWaitsForItsOwner() {
        assertThat(List.of("tess", "pete", "polly", "archie", "pia", "bo"))
                .filteredOn(it -> HomeOf.acme(it, portal).mine().stream()
                        .anyMatch(task -> task.startsWith("See to what is blocked: ")))
                .hasSize(1);
    }

    @Test
    void anAdministratorWaitsForWhomTheyInvited() {
        HomeOf ada = HomeOf.acme("ada", portal);
        assertThat(ada.others()).noneMatch(it -> it.contains("noor@example.org"));

        ada.visitor().post("/orgs/acme/invitations", Map.of("email", "noor@example.org", "roles", "OWNER"));

        assertThat(ada.others()).anyMatch(it -> it.contains("noor@example.org") && it.contains("Invited"));
        assertThat(HomeOf.acme("eva", portal).others()).noneMatch(it -> it.contains("noor@example.org"));
    }

    @Test
    void adaSeesWhoIsStuckAndNobodyElseDoes() {
        assertThat(HomeOf.acme("ada", portal).others())
                .anyMatch(it -> it.contains("Archie Rao") && it.contains("No check-in overdue"));
        assertThat(HomeOf.acme("bo", portal).others()).noneMatch(it -> it.contains("Archie Rao"));
    }

    private JdbcClient rows() {
        return JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
    }

    private boolean confirms(String task) {
        return task.startsWith("Confirm the cost review of ");
    }

    private boolean mentions(String task) {
        return task.startsWith("Answer in the discussion: ");
    }

    private static Map<String, String> today(String day, String field, String value) {
        return Map.of(day, LocalDate.now().toString(), field, value);
    }
}
