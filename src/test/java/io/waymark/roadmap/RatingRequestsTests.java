package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Plan;
import io.waymark.assessment.Save;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Task;
import io.waymark.organisation.Tasks;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.WorldEdition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Pete owns every dimension of an open assessment of a team; Archie works its roadmap. */
@OwnWorld
@RecordApplicationEvents
class RatingRequestsTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ActionChanges actions;

    @Autowired
    private InitiativeChanges changes;

    @Autowired
    private Roadmaps roadmaps;

    private UnitWithGaps world;
    private Member archie;
    private Member pete;
    private Unit unit;
    private Assessment assessment;
    private InitiativeFacts card;

    @BeforeEach
    void peteAnswers() {
        world = new UnitWithGaps(portal);
        archie = world.member("archie", "acme");
        pete = world.member("pete", "acme");
        Member ada = world.member("ada", "acme");
        unit = world.unit(ada);
        Edition edition = WorldEdition.in(portal);
        List<Plan.Dimension> dimensions = edition.dimensions().stream()
                .map(it -> new Plan.Dimension(it.key(), 3, pete.person()))
                .toList();
        Plan plan = new Plan(unit.id(), edition.id(), "Rated again", dimensions);
        assessment =
                Tenancy.of(ada).call(() -> portal.getBean(AssessmentRuns.class).begin(ada, plan, Clock.systemUTC()));
        world.rate(pete, assessment, world.practices(12), Rating.NOT);
        Tenancy.of(archie).call(() -> portal.getBean(InitiativesFromGaps.class).make(archie, unit.id()));
        card = cards().stream()
                .map(Card::facts)
                .filter(it -> it.actions().size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoAnswersIsAskedToRateAgainWhatIsFinished() {
        ActionFacts action = card.actions().getFirst();
        PracticeKey closed = action.practices().getFirst();
        finish(archie, action);
        assertThat(asked()).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo(pete.person());
            assertThat(it.by()).isEqualTo(archie.person());
            assertThat(it.words()).isEqualTo(action.title());
            assertThat(it.path())
                    .isEqualTo("/orgs/acme/assessments/" + assessment.id() + "/questions/"
                            + closed.topic().dimension() + "/" + closed.topic().slug());
        });
        assertThat(rating(closed)).isEqualTo(Rating.NOT);
    }

    @Test
    void aCardThatIsDoneAsksOnceATopic() {
        finish(archie, card.actions().getFirst());
        events.clear();
        InitiativePlan done = new InitiativePlan(Status.DONE, null, null);
        Tenancy.of(archie).call(() -> changes.plan(archie, card.id(), 0, done, MadeCards.NOON));
        assertThat(asked())
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.words().lines())
                        .containsExactlyElementsOf(card.actions().stream()
                                .skip(1)
                                .map(ActionFacts::title)
                                .toList()));
    }

    @Test
    void whatIsDoneIsRatedAsItWas() {
        InitiativePlan done = new InitiativePlan(Status.DONE, null, null);
        Tenancy.of(archie).call(() -> changes.plan(archie, card.id(), 0, done, MadeCards.NOON));
        assertThat(card.actions().stream().flatMap(it -> it.practices().stream()))
                .allSatisfy(it -> assertThat(rating(it)).isEqualTo(Rating.NOT));
    }

    @Test
    void itWaitsForWhoAnswersUntilTheyDid() {
        ActionFacts action = card.actions().getFirst();
        assertThat(waiting()).isEmpty();
        finish(archie, action, Clock.systemUTC());
        assertThat(waiting()).singleElement().satisfies(it -> {
            assertThat(it.person()).isEqualTo(pete.person());
            assertThat(it.asker()).isEqualTo(archie.person());
            assertThat(it.path()).startsWith("/assessments/" + assessment.id() + "/questions/");
        });
        AnswerContent partly = AnswerContent.of(Rating.PARTLY);
        Save again = new Save(assessment.id(), action.practices().getFirst(), partly, UUID.randomUUID(), 1);
        Tenancy.of(pete).call(() -> portal.getBean(Answers.class).save(pete, again, Instant.now()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyAsksThemselves() {
        InitiativePlan his = new InitiativePlan(Status.PLANNED, pete.person(), null);
        Tenancy.of(archie).call(() -> changes.plan(archie, card.id(), 0, his, MadeCards.NOON));
        finish(pete, card.actions().getFirst());
        assertThat(asked()).isEmpty();
    }

    private void finish(Member member, ActionFacts action) {
        finish(member, action, MadeCards.NOON);
    }

    private void finish(Member member, ActionFacts action, Clock at) {
        Tenancy.of(member).call(() -> actions.finish(member, action.id(), 0, null, at));
    }

    /** What waits for a rating of what this card holds. */
    private List<Task> waiting() {
        List<UUID> its = card.actions().stream().map(it -> it.id().value()).toList();
        return Tenancy.of(archie)
                .call(() -> portal.getBean(Tasks.class).around(archie, archie.today(Clock.systemUTC())))
                .stream()
                .filter(it -> it.kind().equals("rate-again") && its.contains(it.subject()))
                .toList();
    }

    private List<Notice> asked() {
        return events.stream(Notice.class)
                .filter(it -> it.kind() == Notice.Kind.RATE_AGAIN)
                .toList();
    }

    private Rating rating(PracticeKey practice) {
        return cards().stream()
                .flatMap(it -> it.closings().stream())
                .filter(it -> it.practice().key().equals(practice))
                .map(Closing::rating)
                .findFirst()
                .orElseThrow();
    }

    private List<Card> cards() {
        return Tenancy.of(archie)
                .call(() -> roadmaps.of(archie, unit.id(), archie.today(MadeCards.NOON)))
                .cards();
    }
}
