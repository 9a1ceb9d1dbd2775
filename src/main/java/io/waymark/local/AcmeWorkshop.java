package io.waymark.local;

import io.waymark.assessment.Agreeing;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.AssignmentChanges;
import io.waymark.assessment.HandingIn;
import io.waymark.assessment.Plan;
import io.waymark.assessment.WorkResult;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Targets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Acme's online shop, assessed by several people: technology is compared and waits for its workshop, in process one of
 * two has handed in.
 */
@Component
@Order(4)
@Profile("demo-world")
class AcmeWorkshop implements AcmeScene {

    private static final DimensionKey TECHNOLOGY = new DimensionKey("technology");
    private static final DimensionKey PROCESS = new DimensionKey("process");
    private static final TopicKey CONTAINERS = TECHNOLOGY.topic("containers-and-runtime");
    private static final TopicKey RELEASES = TECHNOLOGY.topic("release-and-operations");
    private static final TopicKey TESTING = TECHNOLOGY.topic("testing-and-detection");
    private static final TopicKey SECURITY = PROCESS.topic("security");
    private static final Maturity MATURITY = new Maturity(1.85);
    private static final int BEGUN = 4;

    private final Units units;
    private final DemoEdition standing;
    private final AssessmentRuns runs;
    private final AssignmentChanges assignments;
    private final Respondents respondents;
    private final HandingIn work;
    private final Agreeing agreeing;

    AcmeWorkshop(
            Units units,
            DemoEdition standing,
            AssessmentRuns runs,
            AssignmentChanges assignments,
            Respondents respondents,
            HandingIn work,
            Agreeing agreeing) {
        this.units = units;
        this.standing = standing;
        this.runs = runs;
        this.assignments = assignments;
        this.respondents = respondents;
        this.work = work;
        this.agreeing = agreeing;
    }

    /** Begun before the newest assessment of the whole organisation, which pages show where nothing else is asked for. */
    @Override
    public void play(Cast<Member> members, Assessment open) {
        DemoQuarter now = DemoQuarter.before(0);
        Member ada = members.get(Persona.ADA);
        Unit shop = Tenancy.of(ada).call(() -> units.add(ada, "Online shop platform", Unit.Kind.PLATFORM));
        Assessment assessment =
                Tenancy.of(ada).call(() -> runs.begin(ada, plan(shop, now, members), now.daysEarlier(28)));
        assign(members, assessment.id(), now.daysEarlier(27));
        answer(members, assessment, now.daysEarlier(18));
        for (Persona it : List.of(Persona.TESS, Persona.PETE, Persona.ADA, Persona.ARCHIE)) {
            handIn(members.get(it), assessment.id(), TECHNOLOGY, now.daysEarlier(16));
        }
        handIn(members.get(Persona.PETE), assessment.id(), PROCESS, now.daysEarlier(15));
        decide(members, assessment.id(), now.daysEarlier(9));
    }

    private Plan plan(Unit unit, DemoQuarter quarter, Cast<Member> members) {
        Edition edition = standing.edition();
        List<Plan.Dimension> dimensions = edition.dimensions().stream()
                .map(it -> new Plan.Dimension(
                        it.key(),
                        Targets.USUAL,
                        members.get(AcmeDimension.of(it).owner()).person()))
                .toList();
        return new Plan(unit.id(), edition.id(), quarter.title(), dimensions);
    }

    /** Each topic goes to its dimension's owner anyway. */
    private void assign(Cast<Member> members, AssessmentId id, Clock clock) {
        give(members, id, List.of(CONTAINERS, RELEASES, TESTING), List.of(Persona.PETE, Persona.ARCHIE), clock);
        give(members, id, List.of(RELEASES), List.of(Persona.ADA), clock);
        give(members, id, List.of(SECURITY), List.of(Persona.POLLY), clock);
    }

    private void give(Cast<Member> members, AssessmentId id, List<TopicKey> topics, List<Persona> to, Clock clock) {
        Member ada = members.get(Persona.ADA);
        var request = new AssignmentChanges.Request(
                topics, to.stream().map(it -> members.get(it).person()).toList(), null, "");
        Tenancy.of(ada).call(() -> {
            assignments.assign(ada, id, request, clock);
            return true;
        });
    }

    private void answer(Cast<Member> members, Assessment assessment, Clock clock) {
        for (AcmeDimension it : AcmeDimension.values()) {
            answer(members, assessment, it.owner(), topic -> topic.dimension().equals(it.key()), clock);
        }
        answer(members, assessment, Persona.PETE, List.of(CONTAINERS, RELEASES, TESTING)::contains, clock);
        answer(members, assessment, Persona.ARCHIE, List.of(CONTAINERS, RELEASES, TESTING)::contains, clock);
        answer(members, assessment, Persona.ADA, RELEASES::equals, clock);
        respondents.answer(members.get(Persona.POLLY), assessment, firstOnes(), clock);
    }

    private void answer(
            Cast<Member> members, Assessment assessment, Persona persona, Predicate<TopicKey> topics, Clock clock) {
        Map<PracticeKey, AnswerContent> answers = new LinkedHashMap<>();
        for (Practice it : standing.edition().practices()) {
            if (topics.test(it.key().topic())) {
                answers.put(it.key(), AcmeDisagreement.of(it.key(), persona).orElseGet(() -> MATURITY.answer(it)));
            }
        }
        respondents.answer(members.get(persona), assessment, answers, clock);
    }

    private Map<PracticeKey, AnswerContent> firstOnes() {
        Map<PracticeKey, AnswerContent> answers = new LinkedHashMap<>();
        standing.edition().topic(SECURITY).orElseThrow().practices().stream()
                .limit(BEGUN)
                .forEach(it -> answers.put(it.key(), MATURITY.answer(it)));
        return answers;
    }

    private void handIn(Member member, AssessmentId id, DimensionKey dimension, Clock clock) {
        WorkResult result = Tenancy.of(member).call(() -> work.handIn(member, id, dimension, clock));
        if (!(result instanceof WorkResult.Done)) {
            throw new IllegalStateException("Not handed in: " + result);
        }
    }

    private void decide(Cast<Member> members, AssessmentId id, Clock clock) {
        PracticeKey practice = AcmeDisagreement.SMOKE_TESTS.practice();
        Member ada = members.get(Persona.ADA);
        Member archie = members.get(Persona.ARCHIE);
        recorded(Tenancy.of(ada)
                .call(() -> agreeing.decide(
                        ada,
                        id,
                        new Agreeing.Proposal(
                                practice,
                                Rating.LARGELY,
                                Confidence.MEDIUM,
                                "All services but the checkout are tested and report honestly; its probes are being repaired.",
                                0),
                        clock)));
        recorded(Tenancy.of(archie)
                .call(() -> agreeing.dissent(
                        archie,
                        id,
                        new Agreeing.Objection(
                                practice,
                                archie.person(),
                                "The checkout is what earns the money. Without it this is Partly.",
                                1),
                        clock)));
    }

    private static void recorded(Agreeing.Result result) {
        if (!(result instanceof Agreeing.Result.Recorded)) {
            throw new IllegalStateException("Not recorded: " + result);
        }
    }
}
