package io.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class HistoryTests {

    private static final Instant TWO = Instant.parse("2036-11-24T14:00:00Z");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private UnitWithGaps world;
    private Member gus;
    private Member stranger;
    private AssessmentId assessment;
    private String address;
    private List<PracticeKey> logs;
    private List<PracticeKey> others;
    private Visitor greta;

    @BeforeEach
    void gusAnswers() {
        world = new UnitWithGaps(beans);
        gus = world.member("gus", "globex");
        stranger = world.member("ada", "acme");
        assessment = world.assessment(gus, world.unit(gus)).id();
        address = "/orgs/globex/assessments/" + assessment + "/activity";
        Map<String, List<PracticeKey>> byTopic = world.practices(100).stream()
                .collect(Collectors.groupingBy(it -> it.topic().value()));
        List<List<PracticeKey>> large =
                byTopic.values().stream().filter(it -> it.size() >= 4).toList();
        logs = large.getFirst();
        others = large.get(1);
        greta = Visitor.as("greta", portal);
    }

    @Test
    void savesWithinATopicAreOneLineAndNameTheirPractices() {
        save(logs.get(0), 0, TWO);
        save(logs.get(1), 0, at(5));
        save(logs.get(1), 1, at(9));
        save(logs.get(2), 0, at(20));

        Element line = greta.page(address).expectFirst(".rows > li");

        assertThat(line.text()).contains("Gus Petersen answered 3 questions in");
        assertThat(line.select("details li")).hasSize(3);
        assertThat(line.select("time").eachAttr("datetime"))
                .containsExactly("2036-11-24T14:00:00Z", "2036-11-24T14:20:00Z");
    }

    @Test
    void anotherTopicAPauseOrAnActBeginsANewLine() {
        save(logs.get(0), 0, TWO);
        save(others.get(0), 0, at(1));
        save(logs.get(1), 0, at(2));
        save(logs.get(2), 0, at(40));
        act(gus, at(41), "activity.assessment.paused", Map.of("title", "Shop"));
        save(logs.get(3), 0, at(42));

        assertThat(sentences(greta.page(address)).subList(0, 6))
                .allSatisfy(it -> assertThat(it).startsWith("Gus Petersen "))
                .filteredOn(it -> it.contains("answered “"))
                .hasSize(5);
    }

    @Test
    void savesOfOneMomentAreSortedByTopic() {
        for (int number = 0; number < 3; number++) {
            save(logs.get(number), 0, TWO);
            save(others.get(number), 0, TWO);
        }

        assertThat(sentences(greta.page(address + "?kind=answer")))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).startsWith("Gus Petersen answered 3 questions"));
    }

    @Test
    void whatOthersDoMeanwhilePartsNoLine() {
        Member colleague = world.member("greta", "globex");
        save(logs.get(0), 0, TWO);
        act(colleague, at(1), "activity.assessment.paused", Map.of("title", "Shop"));
        save(logs.get(1), 0, at(2));

        assertThat(sentences(greta.page(address)).subList(0, 2))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Gus Petersen answered 2 questions"),
                        second -> assertThat(second).isEqualTo("Greta Silva changed something"));
    }

    @Test
    void whatChangedIsToldInWords() {
        act(
                gus,
                at(1),
                "activity.assessment.signed-off",
                Map.of("state", "OPEN"),
                Map.of("state", "SIGNED_OFF", "title", "Shop", "secret", "xyzzy"));

        Element line = greta.page(address).expectFirst(".rows > li");

        assertThat(line.text())
                .contains("Gus Petersen signed off the assessment Shop", "State: Open, then Signed off")
                .doesNotContain("SIGNED_OFF", "xyzzy", "{");
    }

    @Test
    void noRatingNoReasonAndNoNoteIsEverShown() {
        AnswerContent content =
                new AnswerContent(Rating.NOT_APPLICABLE, "reasonable doubt", Confidence.LOW, "notable words");
        save(logs.get(0), 0, TWO, content);
        act(gus, at(1), "activity.assessment.paused", Map.of("title", "Shop", "rating", "PARTLY", "agreed", "FULLY"));

        String page = greta.page(address).select("#activity").html();

        assertThat(page)
                .contains("Gus Petersen answered")
                .doesNotContain("NOT_APPLICABLE", "Not applicable", "reasonable doubt", "notable words", "LOW")
                .doesNotContain("PARTLY", "Partly", "FULLY", "Fully");
    }

    @Test
    void olderLinesFollowCompleteAndWithoutDoubles() {
        int acts = 2 * AssessmentHistory.A_PAGE + 3;
        for (int number = 0; number < acts; number++) {
            /* Several at the same moment: the id decides. */
            act(gus, at(number / 5), "activity.comment.written", Map.of("title", "Practice " + number));
        }
        save(logs.get(0), 0, at(-60));

        List<String> read = new ArrayList<>();
        String next = address;
        int pages = 0;
        while (!next.isEmpty()) {
            Document page = greta.page(next);
            read.addAll(sentences(page));
            next = page.select("a[rel=next]").attr("href");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(read).doesNotHaveDuplicates().hasSize(acts + 2);
    }

    @Test
    void filtersLiveInTheAddress() {
        Member colleague = world.member("greta", "globex");
        save(logs.get(0), 0, TWO);
        act(colleague, at(1), "activity.comment.written", Map.of("title", "Logs"));

        Document answers = greta.page(address + "?kind=answer");
        assertThat(sentences(answers)).singleElement().asString().startsWith("Gus Petersen answered");
        assertThat(answers.select("#f-kind option[selected]").val()).isEqualTo("answer");
        assertThat(sentences(greta.page(address + "?person=" + colleague.person())))
                .containsExactly("Greta Silva wrote a comment on “Logs”");
        assertThat(greta.page(address + "?person=" + colleague.person() + "&kind=answer")
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person=nobody",
                "kind=%7Bx%7D",
                "before=yesterday",
                "before=yesterday~01a20fbe-0d45-7784-84d3-866421da21b2",
                "before=%2B999999999-12-31T23:59:59Z~01a20fbe-0d45-7784-84d3-866421da21b2"
            })
    void whatMeansNothingDoesNotFilter(String query) {
        assertThat(sentences(greta.page(address + "?" + query))).hasSize(1);
    }

    @Test
    void theScriptGetsTheListAloneAndOnlyItsOwnPageChangesItsAddress() {
        Document region = Visitor.page(greta.region(address));

        assertThat(region.select("main, form")).isEmpty();
        assertThat(region.select(".rows > li")).hasSize(1);
        assertThat(greta.region(address)).doesNotContainHeader("HX-Push-Url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/results", "/gaps", "/questions/"})
    void thePagesOfAnAssessmentOfferIt(String page) {
        String path = address.replace("/activity", page)
                + (page.equals("/questions/") ? logs.getFirst().topic().value().replace('.', '/') : "");

        Element offered = Visitor.as("gus", portal).page(path).expectFirst("details.history");

        assertThat(offered.attr("hx-get")).isEqualTo(address);
        assertThat(offered.select("a").attr("href")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update activity set at = now()",
                "delete from activity",
                "truncate activity",
                "update answer_event set saved_at = now()",
                "delete from answer_event",
                "truncate answer_event"
            })
    void theRecordCannotBeChanged(String sql) {
        assertThatThrownBy(() -> inside(
                        gus, () -> beans.getBean(JdbcClient.class).sql(sql).update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor stranger = Visitor.as("ada", portal);

        assertThat(stranger.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(address.replace("globex", "acme"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get("/orgs/acme/assessments/first/activity")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElsesActsAreListed() {
        act(stranger, at(1), "activity.comment.written", Map.of("title", "Elsewhere"));

        assertThat(greta.page(address).text()).doesNotContain("Elsewhere");
    }

    private static Instant at(int minutes) {
        return TWO.plusSeconds(60L * minutes);
    }

    private static List<String> sentences(Document page) {
        return page.select(".rows > li > div").stream().map(Element::ownText).toList();
    }

    private void save(PracticeKey practice, int seen, Instant at) {
        save(practice, seen, at, AnswerContent.of(seen == 0 ? Rating.PARTLY : Rating.FULLY));
    }

    private void save(PracticeKey practice, int seen, Instant at, AnswerContent content) {
        inside(
                gus,
                () -> beans.getBean(Answers.class)
                        .save(gus, new Save(assessment, practice, content, UUID.randomUUID(), seen), at));
    }

    private void act(Member who, Instant at, String what, Map<String, ?> after) {
        act(who, at, what, Map.of(), after);
    }

    private void act(Member who, Instant at, String what, Map<String, ?> before, Map<String, ?> after) {
        inside(who, () -> {
            beans.getBean(ActivityRecord.class).add(who, at, what, "assessment", assessment.value(), before, after);
            return true;
        });
    }

    private void inside(Member member, Supplier<?> work) {
        Tenancy.of(member).call(() -> beans.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
