package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;

/** Whatever the address, another tenant's ids are answered like ids that name nothing. */
@OwnWorld
class StrangersIdsTests {

    private static final String PRACTICE = "process.audit-and-logs.log-sources-known";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member ada;
    private Member fay;
    private Member gus;

    @BeforeEach
    void membersOfBothOrganisations() {
        Cycle cycle = new Cycle(portal);
        ada = cycle.member("ada", "acme");
        fay = cycle.member("fay", "acme");
        gus = cycle.member("gus", "globex");
    }

    @Test
    void globexFindsNothingOfAcme() {
        assertThat(notClosed(gus, "gus", Belongings.of(ada, portal))).isEmpty();
    }

    @Test
    void acmeFindsNothingOfGlobex() {
        Belongings theirs = Belongings.of(gus, portal);
        assertThat(notClosed(ada, "ada", theirs)).isEmpty();
        assertThat(notClosed(fay, "fay", theirs)).isEmpty();
    }

    /** Their own assessment with another's thread, piece, person or unit around it. */
    @Test
    void nothingOfAnotherTenantCanBePutIntoOnesOwn() {
        Belongings mine = Belongings.of(ada, portal);
        Belongings theirs = Belongings.of(gus, portal);
        Visitor visitor = Visitor.as("ada", mvc);
        String here = "/orgs/acme/assessments/" + mine.id("assessments");
        String practice = here + "/practices/" + PRACTICE;
        Map<String, Integer> answers = new TreeMap<>();
        String person = theirs.id("person");
        answers.put(practice + "/discussion/" + theirs.id("thread") + "/replies", 404);
        answers.put(practice + "/evidence/" + theirs.id("piece") + "/removal", 404);
        answers.put(practice + "/evidence/uses", 404);
        answers.put(here + "/scopes/process", 404);
        answers.put(here + "/assignments", 422);
        answers.put(here + "/assignments/process/audit-and-logs/delegations", 422);
        answers.put("/orgs/acme/pulses", 422);
        answers.put("/orgs/acme/assessments", 422);
        Map<String, String> fields = fields(theirs);
        fields.putAll(Map.of("owner", person, "reviewer", person, "topic", "process.audit-and-logs"));
        answers.forEach((path, status) ->
                assertThat(status(visitor.post(path, fields))).as(path).isIn(status, 404));
    }

    @Test
    void whoBelongsElsewhereOrNowhereFindsNoAddress() {
        Belongings mine = Belongings.of(ada, portal);
        for (String persona : List.of("ivo", "greta")) {
            Visitor visitor = Visitor.as(persona, mvc);
            assertThat(Addresses.of(portal))
                    .allSatisfy(it -> assertThat(status(ask(visitor, it, "acme", mine)))
                            .as(it + " for " + persona)
                            .isEqualTo(404));
        }
    }

    /** Every address that names something and that the member's roles open; a bookmark of a preview leads to its form. */
    private List<String> notClosed(Member member, String persona, Belongings theirs) {
        Visitor visitor = Visitor.as(persona, mvc);
        return Addresses.of(portal).stream()
                .filter(it -> it.variables().count() > 1 && it.askedBy(member))
                .filter(it -> !it.pattern().endsWith("/sheet/preview") || it.method() == RequestMethod.POST)
                .map(it -> it + ": " + status(ask(visitor, it, member.slug(), theirs)))
                .filter(it -> !it.endsWith(": 404"))
                .toList();
    }

    private static MvcTestResult ask(Visitor visitor, Addresses.Address address, String slug, Belongings theirs) {
        Map<String, String> values = new HashMap<>(theirs.ids());
        values.put("slug", slug);
        values.put("id", theirs.id(address.kind()));
        values.put("practice", PRACTICE);
        values.put("dimension", "process");
        values.put("topic", address.pattern().contains("answers/{topic") ? "process.audit-and-logs" : "audit-and-logs");
        String path = address.at(values);
        return address.method() == RequestMethod.GET ? visitor.get(path) : visitor.post(path, fields(theirs));
    }

    /** What any of our forms may need to be read at all. */
    private static Map<String, String> fields(Belongings theirs) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "version", "0",
                "seen", "0",
                "position", "1",
                "key", "0190c2a4-0000-7000-8000-000000000077",
                "rating", "PARTLY",
                "confidence", "LOW",
                "reason", "Because",
                "words", "Hello",
                "title", "A title",
                "url", "https://example.org"));
        fields.putAll(Map.of(
                "from", "1",
                "change", "0190c2a4-0000-7000-8000-000000000078",
                "person", theirs.id("person"),
                "unit", theirs.id("unit"),
                "piece", theirs.id("piece"),
                "dated", "2026-01-01",
                "owner", theirs.id("person")));
        return fields;
    }

    private static int status(MvcTestResult result) {
        return result.getUnresolvedException() == null ? result.getResponse().getStatus() : 500;
    }
}
