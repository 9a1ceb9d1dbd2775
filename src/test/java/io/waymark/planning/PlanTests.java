package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.assessment.QuestionPath;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class PlanTests {

    private static final String LIST = "/orgs/acme/assessments";
    private static final int CLICKS = 4;

    private final MockMvcTester portal;
    private final Visitor ada;

    @Autowired
    PlanTests(MockMvcTester portal) {
        this.portal = portal;
        this.ada = Visitor.as("ada", portal);
    }

    @Test
    void theFormSuggestsLevel3EverywhereAndOffersOnlyLevelsThatAreAsked() {
        Document page = ada.page(LIST + "/new");

        assertThat(page.select("input[name^=target][checked]").eachAttr("value"))
                .containsExactly("3", "3", "3", "3", "3");
        assertThat(page.select("input[name=\"target[people]\"]").eachAttr("value"))
                .containsExactly("1", "2", "3");
        assertThat(Pages.one(page, "#title").attr("value")).matches("20\\d\\d Q[1-4] \\(2\\)");
    }

    @Test
    void theNewestEditionIsChosenAndAnEarlierOneOffered() {
        Document page = ada.page(LIST + "/new");

        assertThat(page.select("#edition option").eachText())
                .containsExactly(
                        "Cloud Native Maturity Model 4.0 beta (4.0-beta.2)",
                        "Cloud Native Maturity Model 4.0 beta (4.0-beta.1)");
        assertThat(page.select("#edition option[selected]").val()).isEqualTo("cnmm:4.0-beta.2");
    }

    @Test
    void adaPlansAnAssessmentOfANewUnit() {
        Map<String, String> form = form(Map.of("unitName", "Online shop", "title", "Spring", "target[people]", "2"));
        form.put("owner[people]", idOf("Pia Moreau"));

        Document overview = ada.page(accepted(ada.post(LIST, form)));

        assertThat(Pages.one(overview, "h1").text()).isEqualTo("Spring, Online shop");
        assertThat(Pages.one(overview, "tr:has(th a:containsOwn(People))").text())
                .contains("Pia Moreau", "Level 2", "Not started");
        assertThat(Pages.one(overview, "tr:has(th a:containsOwn(Process))").text())
                .contains("The leads", "Level 3");
    }

    @Test
    void adaPlansAnotherAssessmentOfAKnownUnit() {
        Document overview = ada.page(accepted(ada.post(LIST, form(Map.of("unit", acmeRetail(), "title", "Again")))));

        assertThat(Pages.one(overview, "h1").text()).isEqualTo("Again, Acme Retail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026 Q4", "2026  q4"})
    void twoAssessmentsOfOneUnitAreNeverCalledAlike(String title) {
        MvcTestResult refused = ada.post(LIST, form(Map.of("unit", acmeRetail(), "title", title)));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary a[href=#title]").text()).contains("called so");
        assertThat(Pages.one(page, "#title").val()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormSentTwiceBeginsOneAssessment(boolean newUnit) {
        Map<String, String> form = form(Map.of("unitName", "Twice " + newUnit, "title", "Twice " + newUnit));
        form.put("unit", newUnit ? "new" : acmeRetail());

        String first = accepted(ada.post(LIST, form));

        assertThat(accepted(ada.post(LIST, form))).isEqualTo(first);
        assertThat(listed("Twice " + newUnit)).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoClicksAtOnceBeginOneAssessment(boolean newUnit) throws Exception {
        Map<String, String> form = form(Map.of("unitName", "At once " + newUnit, "title", "At once " + newUnit));
        form.put("unit", newUnit ? "new" : acmeRetail());
        CyclicBarrier together = new CyclicBarrier(CLICKS);
        Set<String> places = new HashSet<>();

        try (var threads = Executors.newFixedThreadPool(CLICKS)) {
            List<Future<MvcTestResult>> answers = Stream.generate(() -> Visitor.as("ada", portal))
                    .limit(CLICKS)
                    .map(it -> threads.submit(() -> {
                        together.await();
                        return it.post(LIST, form);
                    }))
                    .toList();
            for (Future<MvcTestResult> it : answers) {
                places.add(accepted(it.get()));
            }
        }

        assertThat(places).hasSize(1);
        assertThat(listed("At once " + newUnit)).isOne();
    }

    @Test
    void aKeyThatNamesWhatSomebodyElseBeganIsTreatedAsNew(
            @Autowired ApplicationContext beans, @Autowired Planning planning) {
        String begun = accepted(ada.post(LIST, form(Map.of("unitName", "Adas own", "title", "Adas"))));
        Cycle cycle = new Cycle(beans);
        Member pia = cycle.member("pia", "acme");
        Member lead = new Member(
                pia.organisation(),
                pia.slug(),
                pia.organisationName(),
                pia.person(),
                pia.name(),
                Set.of(Role.LEAD),
                pia.zone());
        PlanForm form = new PlanForm(
                PlanForm.NEW_UNIT,
                "Pias own",
                Unit.Kind.TEAM,
                "Pias",
                cycle.edition().id().toString(),
                null,
                cycle.edition().dimensions().stream()
                        .collect(Collectors.toMap(it -> it.key().value(), it -> "3")),
                Map.of(),
                QuestionPath.LEVEL_3,
                false,
                List.of(),
                CreationKey.of(begun.substring(begun.lastIndexOf('/') + 1)));

        assertThat(Cycle.as(lead, () -> planning.begun(lead, form))).isEmpty();
        AssessmentId own = Cycle.as(lead, () -> planning.begin(lead, form, cycle.edition(), Clock.systemUTC()))
                .orElseThrow();

        assertThat(Pages.one(ada.page(LIST + "/" + own), "h1").text()).isEqualTo("Pias, Pias own");
        assertThat(Pages.one(ada.page(begun), "h1").text()).isEqualTo("Adas, Adas own");
    }

    @Test
    void theFormOfWhatWasWithdrawnBeginsNothingHoweverOftenItIsSent() {
        Map<String, String> form = form(Map.of("unitName", "Mistaken", "title", "By mistake"));
        String begun = accepted(ada.post(LIST, form));
        ada.post(begun + "/withdrawal", Map.of());

        ada.post(LIST, form);
        MvcTestResult again = ada.post(LIST, form);

        assertThat(again).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(again);
        assertThat(Pages.one(page, "#said").text()).contains("Nothing was begun", "was withdrawn");
        assertThat(Pages.one(page, "input[name=title]").val()).isEqualTo("By mistake");
        assertThat(listed("By mistake")).isZero();

        form.put("key", Pages.one(page, "input[name=key]").val());
        form.put("unitName", "Meant");
        String another = accepted(ada.post(LIST, form));
        assertThat(another).isNotEqualTo(begun);
        assertThat(accepted(ada.post(LIST, form))).isEqualTo(another);
        assertThat(listed("By mistake")).isOne();
    }

    @Test
    void aKeyOfAnotherOrganisationBeginsWhatWasAskedFor() {
        Map<String, String> form = form(Map.of("unitName", "Shared key", "title", "Shared"));
        String adas = accepted(ada.post(LIST, form));
        Visitor gus = Visitor.as("gus", portal);
        form.put("title", "Globex");

        String his = accepted(gus.post("/orgs/globex/assessments", form));

        assertThat(Pages.one(gus.page(his), "h1").text()).isEqualTo("Globex, Shared key");
        assertThat(Pages.one(ada.page(adas), "h1").text()).isEqualTo("Shared, Shared key");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '  ', title, Give the assessment a title",
        "unit, '', unit, Choose what is assessed",
        "unit, 01a20793-0000-7000-8000-000000000000, unit, Choose what is assessed",
        "unitName, '', unitName, Enter a name for the new unit",
        "unitName, ACME retail, unitName, You have a unit of this name already",
        "unitKind, GALAXY, unitKind, Choose what the new unit is",
        "edition, cnmm:0, edition, Choose one of the model versions",
        "target[people], 4, target[people], People: choose a target level",
        "owner[policy], 01a20793-0000-7000-8000-000000000000, owner[policy], Policy: choose an owner",
        "path, '', path, Choose how much is asked",
        "path, LEVEL_9, path, Choose how much is asked",
    })
    void whatIsWrongIsSaidOnTopAndAtTheField(String field, String typed, String anchor, String words) {
        Map<String, String> form = form(Map.of("unitName", "Warehouse"));
        form.put(field, typed);

        MvcTestResult result = ada.post(LIST, form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        Element link = Pages.one(page, ".error-summary a[href=\"#" + anchor + "\"]");
        assertThat(link.text()).startsWith(words);
        assertThat(page.getElementById(anchor)).isNotNull();
        assertThat(page.select(".error").text()).contains(words);
        assertThat(ada.page(LIST).select("main h2").eachText()).doesNotContain("Warehouse");
    }

    @Test
    void a121stCharacterIsTooMuch() {
        MvcTestResult result = ada.post(LIST, form(Map.of("title", "x".repeat(121), "unitName", "y".repeat(121))));

        assertThat(Visitor.page(result).select(".error-summary a").eachAttr("href"))
                .containsExactly("#unitName", "#title");
    }

    @Test
    void everythingTypedIsKept() {
        String tess = idOf("Tess Hartmann");
        Document page = Visitor.page(ada.post(
                LIST,
                form(Map.of(
                        "title",
                        "",
                        "unitName",
                        "Stores & tills",
                        "unitKind",
                        "PLATFORM",
                        "target[policy]",
                        "1",
                        "owner[policy]",
                        tess))));

        assertThat(Pages.one(page, "input[name=unit][checked]").attr("value")).isEqualTo("new");
        assertThat(Pages.one(page, "#unitName").attr("value")).isEqualTo("Stores & tills");
        assertThat(Pages.one(page, "#unitKind [selected]").attr("value")).isEqualTo("PLATFORM");
        assertThat(Pages.one(page, "input[name=\"target[policy]\"][checked]").attr("value"))
                .isEqualTo("1");
        assertThat(Pages.one(page, "[id=\"owner[policy]\"] [selected]").attr("value"))
                .isEqualTo(tess);
    }

    @Test
    void onlyLeadsAndAdministratorsPlan() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.get(LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.post(LIST, form(Map.of("unitName", "Evas own")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerGets404() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(LIST + "/new")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(LIST, form(Map.of("unitName", "Trojan")))).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** A form that is right but for what is changed. */
    private Map<String, String> form(Map<String, String> changes) {
        Map<String, String> fields =
                new HashMap<>(Map.of("unit", "new", "unitKind", "TEAM", "title", "2026 Q4", "path", "LEVEL_3"));
        Document page = ada.page(LIST + "/new");
        fields.put("edition", Pages.one(page, "#edition option[selected]").attr("value"));
        fields.put("key", Pages.one(page, "[name=key]").attr("value"));
        for (String dimension : new String[] {"business-outcomes", "people", "process", "policy", "technology"}) {
            fields.put("target[" + dimension + "]", "3");
            fields.put("owner[" + dimension + "]", "");
        }
        fields.putAll(changes);
        return fields;
    }

    private String acmeRetail() {
        return Pages.one(ada.page(LIST + "/new"), "label:contains(Acme Retail) input")
                .attr("value");
    }

    /** How many assessments of this title are in the list. */
    private int listed(String title) {
        return ada.page(LIST).select("tbody th a:contains(" + title + ")").size();
    }

    private String idOf(String name) {
        return Pages.one(ada.page(LIST + "/new"), "[id=\"owner[people]\"] option:containsOwn(" + name + ")")
                .attr("value");
    }

    private static String accepted(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
