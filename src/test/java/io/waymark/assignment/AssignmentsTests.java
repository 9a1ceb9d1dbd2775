package io.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Reminders;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
@RecordApplicationEvents
class AssignmentsTests {

    private static final String TOPIC = "technology.architecture";

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private List<Reminders> reminders;

    private Cycle cycle;
    private Member ada;
    private Member tess;
    private Member archie;
    private AssessmentId id;
    private String address;

    @BeforeEach
    void tessOwnsTechnology() {
        cycle = new Cycle(beans);
        ada = cycle.member("ada", "acme");
        tess = cycle.member("tess", "acme");
        archie = cycle.member("archie", "acme");
        id = cycle.begin(ada, Map.of("technology", tess));
        address = "/orgs/acme/assessments/" + id;
    }

    @Test
    void aTopicGivenToArchieIsOnHisStartPageWithItsDayAndHeIsToldOnce() {
        assertThat(assign(archie, TOPIC, "2199-12-01", "Look at the gateway first"))
                .hasStatus(HttpStatus.SEE_OTHER);

        Document home = Visitor.as("archie", portal).page("/orgs/acme");
        assertThat(home.select("a[href*=" + id + "]")).isNotEmpty();
        assertThat(home.text()).contains("due 1 December 2199");
        assertThat(events.stream(Notice.class).filter(it -> it.to().equals(archie.person())))
                .singleElement()
                .satisfies(it -> assertThat(it.about()).startsWith("Architecture and solution design – Trial, Shop "))
                .satisfies(it -> assertThat(it.words()).isEqualTo("Look at the gateway first"));
    }

    @Test
    void severalPeopleAnswerOneTopicAndEachSeesTheirOwn() {
        assign(archie, TOPIC, "", "");
        PracticeKey practice = cycle.practices("technology").stream()
                .filter(it -> it.topic().value().equals(TOPIC))
                .findFirst()
                .orElseThrow();
        cycle.answer(tess, id, List.of(practice), Rating.FULLY);

        Document page = Visitor.as("archie", portal).page(address + "/questions/technology/architecture");

        assertThat(page.select("[name=rating][checked]")).isEmpty();
        assertThat(page.text()).contains("You answer alone: one other person answers this topic too");
    }

    @Test
    void whoPassesATopicOnNoLongerAnswersItAndKeepsTheirAnswer() {
        PracticeKey practice = cycle.practices("technology").stream()
                .filter(it -> it.topic().value().equals(TOPIC))
                .findFirst()
                .orElseThrow();
        cycle.answer(tess, id, List.of(practice), Rating.FULLY);
        Visitor visitor = Visitor.as("tess", portal);

        assertThat(visitor.post(
                        address + "/assignments/technology/architecture/delegations",
                        Map.of("person", archie.person().toString(), "message", "You built it")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(visitor.get(address + "/questions/technology/architecture")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("archie", portal).page(address + "/assignments").text())
                .contains("Archie Rao (passed on by Tess Hartmann)");
        assertThat(Visitor.as("ada", portal).page(address).text())
                .contains("Tess Hartmann passed on Architecture and solution design");
    }

    @Test
    void onlyLeadsAssignAndOnlyOnesOwnTopicCanBePassedOn() {
        Visitor visitor = Visitor.as("archie", portal);
        Map<String, String> toTess =
                Map.of("topic", TOPIC, "person", tess.person().toString());

        assertThat(visitor.post(address + "/assignments", toTess)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.post(address + "/assignments/technology/architecture/withdrawals", toTess))
                .hasStatus(HttpStatus.FORBIDDEN);
        for (Map<String, String> form : List.of(toTess, Map.<String, String>of())) {
            assertThat(visitor.post(address + "/assignments/technology/architecture/delegations", form))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            technology.architecture |        | 2199-01-01 | Choose at least one person
            no.such-topic           | archie | 2199-01-01 | Choose at least one topic
            technology.architecture | archie | +999999999-12-31 | Write a day, for example
            technology.architecture | archie | 2001-01-01 | The day has passed
            technology.architecture | archie | tomorrow   | Write a day, for example
            """)
    void whatCannotStandIsRefusedInWordsAndKept(String topic, String person, String due, String words) {
        String to = person == null ? "" : archie.person().toString();

        MvcTestResult result = Visitor.as("ada", portal)
                .post(
                        address + "/assignments",
                        Map.of("topic", topic, "person", to, "due", due, "message", "Typed with care"));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary").text()).contains(words);
        assertThat(page.select("#message").text()).isEqualTo("Typed with care");
        assertThat(page.select("#due").val()).isEqualTo(due);
    }

    @Test
    void remindersBeginThreeDaysBeforeAndTurnIntoLatenessAndEndWithTheHandIn() {
        assign(archie, TOPIC, "2199-12-01", "");

        assertThat(remindersOf(archie, "2199-11-27")).isEmpty();
        assertThat(remindersOf(archie, "2199-11-28")).extracting(Notice::kind).containsExactly(Notice.Kind.DUE_SOON);
        assertThat(remindersOf(archie, "2199-12-02")).extracting(Notice::kind).containsExactly(Notice.Kind.OVERDUE);

        cycle.answer(archie, id, topic(), Rating.PARTLY);
        cycle.handIn(archie, id, "technology");

        assertThat(remindersOf(archie, "2199-12-02")).isEmpty();
    }

    @Test
    void aStrangerGets404() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(address + "/assignments")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(address.replace("acme", "globex") + "/assignments")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<PracticeKey> topic() {
        return cycle.practices("technology").stream()
                .filter(it -> it.topic().value().equals(TOPIC))
                .toList();
    }

    private List<Notice> remindersOf(Member member, String day) {
        return Cycle.as(
                        member,
                        () -> reminders.stream()
                                .flatMap(it ->
                                        it.due(member.organisation(), ZoneOffset.UTC, LocalDate.parse(day)).stream())
                                .toList())
                .stream()
                .filter(it -> it.to().equals(member.person()) && it.subject().equals(id.value()))
                .toList();
    }

    private MvcTestResult assign(Member to, String topic, String due, String message) {
        return Visitor.as("ada", portal)
                .post(
                        address + "/assignments",
                        Map.of("topic", topic, "person", to.person().toString(), "due", due, "message", message));
    }
}
