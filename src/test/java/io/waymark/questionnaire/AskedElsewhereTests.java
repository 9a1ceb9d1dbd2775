package io.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Agreeing;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Plan;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pete answers for images that are scanned; Pia, who answers for people's security, reads what he said and is not asked again. */
@OwnWorld
class AskedElsewhereTests {

    private static final DimensionKey PROCESS = new DimensionKey("process");
    private static final TopicKey ASKED_IN = PROCESS.topic("security");
    private static final PracticeKey SCANNED = new PracticeKey("process.security.images-scanned");
    private static final String NEEDED_IN = "/questions/people/security";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private Cycle cycle;
    private Edition edition;
    private Member ada;
    private Member pete;
    private Member archie;
    private AssessmentId id;

    @BeforeEach
    void eachAnswersForTheirOwn() {
        cycle = new Cycle(beans);
        edition = beans.getBean(Editions.class).current();
        ada = cycle.member("ada", "acme");
        pete = cycle.member("pete", "acme");
        archie = cycle.member("archie", "acme");
        Unit unit = cycle.unit(ada);
        Map<String, Member> owners = Map.of("process", pete, "people", cycle.member("pia", "acme"));
        List<Plan.Dimension> dimensions = edition.dimensions().stream()
                .map(it -> new Plan.Dimension(
                        it.key(), 3, person(owners.get(it.key().value()))))
                .toList();
        Plan plan = new Plan(unit.id(), edition.id(), "Trial", dimensions, null);
        id = Cycle.as(
                ada,
                () -> beans.getBean(AssessmentRuns.class)
                        .begin(ada, plan, Clock.systemUTC())
                        .id());
    }

    @Test
    void theEditionShowsThePracticeThere() {
        assertThat(AskedElsewhere.shownIn(edition, new TopicKey("people.security")))
                .contains(SCANNED);
    }

    @Test
    void whatPeteSaidStandsOnPiasPageInOneLine() {
        assertThat(pia().select("#elsewhere")).isEmpty();
        cycle.answer(pete, id, List.of(SCANNED), Rating.LARGELY);

        Document page = pia();
        assertThat(page.select("#elsewhere summary").text()).isEqualTo("One answer from elsewhere matters here too");
        assertThat(lines(page))
                .singleElement()
                .asString()
                .contains(edition.practice(SCANNED).orElseThrow().title(), "Largely", "Asked of Process, ", ": Pete ");
        assertThat(Visitor.as("pia", portal)
                        .get(page.select("#elsewhere a").attr("href").replaceFirst("#.*", "")))
                .hasStatus(HttpStatus.OK);
        assertThat(Visitor.as("pete", portal)
                        .page(at("/questions/process/security"))
                        .select("#elsewhere li")
                        .text())
                .doesNotContain(edition.practice(SCANNED).orElseThrow().title());
    }

    @Test
    void whoAnswersBesideOthersIsReadOnceTheirAnswersAreComparedAndTheDecisionStandsForThem() {
        cycle.assign(ada, id, archie, ASKED_IN);
        cycle.answer(pete, id, List.of(SCANNED), Rating.LARGELY);
        cycle.answer(archie, id, List.of(SCANNED), Rating.NOT);
        assertThat(lines(pia())).as("each answers alone").isEmpty();

        cycle.open(ada, id, PROCESS);
        assertThat(lines(pia()))
                .hasSize(2)
                .anyMatch(it -> it.contains("Largely") && it.contains("Pete"))
                .anyMatch(it -> it.contains("Not") && it.contains("Archie"));

        Cycle.as(
                ada,
                () -> beans.getBean(Agreeing.class)
                        .decide(
                                ada,
                                id,
                                new Agreeing.Proposal(
                                        SCANNED, Rating.PARTLY, Confidence.HIGH, "Half of the pipelines", 0),
                                Clock.systemUTC()));
        assertThat(lines(pia())).singleElement().asString().contains("Partly", "Ada");
    }

    @Test
    void itTakesNoStatementMore() {
        cycle.answer(pete, id, List.of(SCANNED), Rating.LARGELY);
        Visitor pia = Visitor.as("pia", portal);
        String needsNothing = topicThatNeedsNothing();
        assertThat(Statements.besideSessionAndMember(() -> pia.page(at(NEEDED_IN))))
                .hasSameSizeAs(Statements.besideSessionAndMember(() -> pia.page(at(needsNothing))));
    }

    private String topicThatNeedsNothing() {
        return edition.dimension(new DimensionKey("people")).orElseThrow().topics().stream()
                .filter(it -> AskedElsewhere.shownIn(edition, it.key()).isEmpty())
                .map(it -> "/questions/people/" + it.key().slug())
                .findFirst()
                .orElseThrow();
    }

    private Document pia() {
        return Visitor.as("pia", portal).page(at(NEEDED_IN));
    }

    private String at(String path) {
        return "/orgs/acme/assessments/" + id + path;
    }

    private static List<String> lines(Document page) {
        return page.select("#elsewhere li").eachText();
    }

    private static @Nullable PersonId person(@Nullable Member member) {
        return member == null ? null : member.person();
    }
}
