package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that people do with one assessment, all of it at once: nothing locks out another, no saved answer is lost. */
@OwnWorld
class ManyAtOnceTests {

    private static final int THREADS = 50;
    private static final int STEPS = 12;
    private static final DimensionKey PROCESS = new DimensionKey("process");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AssessmentRuns runs;

    @Autowired
    private Answers answers;

    @Autowired
    private DimensionWork work;

    @Autowired
    private HandingIn handingIn;

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private AssignmentChanges changes;

    @Autowired
    private Entrusting entrusting;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Clock clock = Clock.systemUTC();
    private Cycle cycle;
    private Member ada;
    private Member pete;
    private AssessmentId id;
    private List<PracticeKey> practices;

    @BeforeEach
    void adaAndPeteAnswerProcess() {
        cycle = new Cycle(portal);
        ada = cycle.member("ada", "acme");
        pete = cycle.member("pete", "acme");
        id = cycle.begin(ada, Map.of("process", pete));
        practices = cycle.practices("process");
        practices.stream().map(PracticeKey::topic).distinct().forEach(it -> cycle.assign(ada, id, ada, it));
    }

    /** What was acknowledged, to be found again. */
    private record Acknowledged(Member who, PracticeKey practice, Rating rating, int version) {}

    @Test
    void fiftyPeopleDoEverythingAtOnceAndEveryAcknowledgedSaveIsFound() throws Exception {
        List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Boolean>> people = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random chance = new Random(i);
            people.add(() -> {
                for (int step = 0; step < STEPS; step++) {
                    act(chance, acknowledged);
                }
                return true;
            });
        }
        atOnce(people);
        assertThat(acknowledged).hasSizeGreaterThan(THREADS);
        assertThat(acknowledged).allSatisfy(it -> assertThat(inHistory(it)).isTrue());
    }

    /** A lead decides on a practice while another signs off: each waits for the other's row only one way. */
    @Test
    void aDecisionAndASignOffDoNotLockEachOtherOut() {
        cycle.open(ada, id, PROCESS);
        CompletableFuture<SignOff> signedOff = Cycle.as(
                ada,
                () -> transaction.execute(status -> {
                    assessments.holdScope(ada.organisation().value(), id.value(), PROCESS.value());
                    CompletableFuture<SignOff> running =
                            CompletableFuture.supplyAsync(() -> Cycle.as(ada, () -> runs.signOff(ada, id, clock)));
                    awaitSomebodyWaitsForARow();
                    assertThat(decide(practices.getFirst())).isInstanceOf(Agreeing.Result.Recorded.class);
                    return running;
                }));
        assertThat(signedOff.join()).isInstanceOf(SignOff.StillOpen.class);
    }

    /** What is asked for while the assessment is being signed off comes too late, not half. */
    @Test
    void nobodyIsAssignedToAnAssessmentThatIsBeingSignedOff() {
        List<PracticeKey> all = cycle.edition().dimensions().stream()
                .flatMap(it -> cycle.practices(it.key().value()).stream())
                .toList();
        cycle.answer(ada, id, all, Rating.LARGELY);
        cycle.answer(pete, id, practices, Rating.LARGELY);
        cycle.accept(ada, id);
        CompletableFuture<Boolean> late = Cycle.as(
                ada,
                () -> transaction.execute(status -> {
                    assertThat(runs.signOff(ada, id, clock)).isInstanceOf(SignOff.Done.class);
                    CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(this::closedForAssignments);
                    awaitSomebodyWaitsOr(running);
                    return running;
                }));
        assertThat(late.join()).isTrue();
    }

    private boolean closedForAssignments() {
        try {
            cycle.assign(ada, id, pete, practices.getFirst().topic());
            return false;
        } catch (AssessmentClosed e) {
            return true;
        }
    }

    private void act(Random chance, List<Acknowledged> acknowledged) {
        Member who = chance.nextBoolean() ? ada : pete;
        PracticeKey practice = practices.get(chance.nextInt(practices.size()));
        int dice = chance.nextInt(20);
        try {
            if (dice < 9) {
                save(who, practice, Rating.values()[chance.nextInt(4)], acknowledged);
            } else {
                Cycle.as(who, () -> done(dice, who, practice));
            }
        } catch (NotFound | AssessmentClosed expected) {
            // Pete may not be asked any more, or it may be signed off.
        }
    }

    private Object done(int dice, Member who, PracticeKey practice) {
        var request = new AssignmentChanges.Request(List.of(practice.topic()), List.of(pete.person()), null, "");
        var trust = new Entrusting.Trust(PROCESS, pete.person(), dice % 2 == 0 ? ada.person() : null, 1);
        return switch (dice) {
            case 9 -> handingIn.handIn(who, id, PROCESS, clock);
            case 10 -> handingIn.takeBack(who, id, PROCESS, clock);
            case 11 -> handingIn.openComparison(ada, id, PROCESS, clock);
            case 12 -> work.submit(who, id, PROCESS, clock);
            case 13 -> work.takeBack(who, id, PROCESS, clock);
            case 14 -> decide(practice);
            case 15 -> runs.signOff(ada, id, clock);
            case 16 -> runs.reopen(ada, id, "Why not", clock);
            case 17 -> assigned(request);
            case 18 -> changes.withdraw(ada, id, practice.topic(), pete.person(), clock);
            default -> entrusting.entrust(ada, id, trust, clock);
        };
    }

    private boolean assigned(AssignmentChanges.Request request) {
        changes.assign(ada, id, request, clock);
        return true;
    }

    private Agreeing.Result decide(PracticeKey practice) {
        return Cycle.as(
                ada,
                () -> agreeing.decide(
                        ada,
                        id,
                        new Agreeing.Proposal(practice, Rating.PARTLY, Confidence.LOW, "So we think", 0),
                        clock));
    }

    private void save(Member who, PracticeKey practice, Rating rating, List<Acknowledged> acknowledged) {
        int seen = cycle.answers(who, id).stream()
                .filter(it -> it.practice().equals(practice))
                .mapToInt(Answer::version)
                .findFirst()
                .orElse(0);
        Save wish = new Save(id, practice, AnswerContent.of(rating), UUID.randomUUID(), seen);
        if (Cycle.as(who, () -> answers.save(who, wish, clock.instant())) instanceof Save.Result.Saved it) {
            acknowledged.add(new Acknowledged(who, practice, rating, it.version()));
        }
    }

    /** In the history, and either current or replaced by a later one. */
    private boolean inHistory(Acknowledged it) {
        return Cycle.as(
                ada,
                () -> transaction.execute(status -> jdbc.sql("""
                        select exists (
                            select from answer_event e
                            join answer a using (organisation_id, assessment_id, practice_key, respondent_id)
                            where e.assessment_id = ? and e.practice_key = ? and e.respondent_id = ? and e.version = ?
                                and e.rating = ? and (a.version > e.version or a.rating = e.rating))
                        """)
                        .param(id.value())
                        .param(it.practice().value())
                        .param(it.who().person().value())
                        .param(it.version())
                        .param(it.rating().name())
                        .query(Boolean.class)
                        .single()));
    }

    private void awaitSomebodyWaitsForARow() {
        awaitSomebodyWaitsOr(new CompletableFuture<>());
    }

    private void awaitSomebodyWaitsOr(CompletableFuture<?> over) {
        while (!over.isDone()
                && jdbc.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }

    private static void atOnce(List<Callable<Boolean>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Callable<Boolean> it : work) {
                running.add(threads.submit(() -> {
                    together.await();
                    return it.call();
                }));
            }
            for (Future<Boolean> it : running) {
                it.get();
            }
        }
    }
}
