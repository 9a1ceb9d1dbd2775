package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class SaveTests {

    private static final int FIFTY = 50;
    private static final DimensionKey PROCESS = new DimensionKey("process");
    private static final PracticeKey LOGS = new PracticeKey("process.audit-and-logs.log-sources-known");

    @Autowired
    private AssessmentRuns runs;

    @Autowired
    private Answers answers;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Cycle cycle;
    private Member ada;
    private Member pete;
    private AssessmentId assessment;

    @BeforeEach
    void openAnAssessmentOfWhichPeteOwnsProcess() {
        cycle = new Cycle(portal);
        ada = cycle.member("ada", "acme");
        pete = cycle.member("pete", "acme");
        assessment = cycle.begin(ada, Map.of("process", pete));
    }

    @Test
    void aFirstSaveIsVersionOne() {
        assertThat(save(pete, UUID.randomUUID(), 0, Rating.PARTLY))
                .isInstanceOfSatisfying(
                        Save.Result.Saved.class, it -> assertThat(it.version()).isOne());
        assertThat(stored()).containsExactly(Rating.PARTLY);
    }

    @Test
    void aChangeOfWhatIsOnTheScreenIsTheNextVersion() {
        save(pete, UUID.randomUUID(), 0, Rating.PARTLY);

        assertThat(save(pete, UUID.randomUUID(), 1, Rating.LARGELY))
                .isInstanceOfSatisfying(
                        Save.Result.Saved.class, it -> assertThat(it.version()).isEqualTo(2));
        assertThat(stored()).containsExactly(Rating.LARGELY);
    }

    @Test
    void aStaleSaveChangesNothingAndShowsWhatStands() {
        save(pete, UUID.randomUUID(), 0, Rating.PARTLY);
        save(pete, UUID.randomUUID(), 1, Rating.LARGELY);

        assertThat(save(pete, UUID.randomUUID(), 1, Rating.NOT))
                .isInstanceOfSatisfying(
                        Save.Result.Stale.class,
                        it -> assertThat(it.current().content().rating()).isEqualTo(Rating.LARGELY));
        assertThat(stored()).containsExactly(Rating.LARGELY);
    }

    @Test
    void aRepeatedKeyReturnsTheFirstResultAndAppliesNothingTwice() {
        UUID key = UUID.randomUUID();
        Save.Result first = save(pete, key, 0, Rating.PARTLY);

        assertThat(save(pete, key, 0, Rating.PARTLY))
                .usingRecursiveComparison()
                .ignoringFields("retried")
                .isEqualTo(first);
        assertThat(history()).isOne();
    }

    @Test
    void aRepeatedKeyWithOtherWordsIsNotSwallowed() {
        UUID key = UUID.randomUUID();
        save(pete, key, 0, Rating.PARTLY);

        assertThat(save(pete, key, 0, Rating.FULLY)).isInstanceOf(Save.Result.Stale.class);
    }

    @Test
    void ofTwoAtOnceOneIsSavedAndOneIsTold() throws Exception {
        List<Save.Result> results = atOnce(List.of(
                () -> save(pete, UUID.randomUUID(), 0, Rating.PARTLY),
                () -> save(pete, UUID.randomUUID(), 0, Rating.FULLY)));

        assertThat(results).hasAtLeastOneElementOfType(Save.Result.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(Save.Result.Stale.class);
        assertThat(history()).isOne();
    }

    @Test
    void theSameKeyTwiceAtOnceIsSavedOnce() throws Exception {
        UUID key = UUID.randomUUID();

        List<Save.Result> results =
                atOnce(List.of(() -> save(pete, key, 0, Rating.PARTLY), () -> save(pete, key, 0, Rating.PARTLY)));

        assertThat(results).hasOnlyElementsOfType(Save.Result.Saved.class);
        assertThat(history()).isOne();
    }

    @Test
    void whoDoesNotAnswerTheTopicSavesNothing() {
        Member tess = cycle.member("tess", "acme");

        assertThat(save(tess, UUID.randomUUID(), 0, Rating.FULLY)).isInstanceOf(Save.Result.NotYours.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aStrangersAssessmentIsNotFound() {
        Member gus = cycle.member("gus", "globex");

        assertThatThrownBy(() -> save(gus, UUID.randomUUID(), 0, Rating.FULLY)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPracticeThatTheEditionDoesNotHaveIsNotFound() {
        Save wish = new Save(
                assessment,
                new PracticeKey("process.audit-and-logs.no-such"),
                AnswerContent.of(Rating.FULLY),
                UUID.randomUUID(),
                0);

        assertThatThrownBy(() -> as(pete, () -> answers.save(pete, wish, clock.instant())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void signingOffIsRefusedWhilePracticesAreOpen() {
        assertThat(as(ada, () -> runs.signOff(ada, assessment, clock)))
                .isInstanceOfSatisfying(
                        SignOff.StillOpen.class,
                        it -> assertThat(it.practices()).isGreaterThan(200));
    }

    @Test
    void signingOffIsRefusedUntilEveryDimensionIsAccepted() {
        answerEverything();

        assertThat(cycle.signOff(ada, assessment))
                .isInstanceOfSatisfying(
                        SignOff.NotAccepted.class,
                        it -> assertThat(it.dimensions()).hasSize(5));
    }

    @Test
    void afterSignOffNothingIsSaved() {
        answerEverything();
        cycle.accept(ada, assessment);
        assertThat(cycle.signOff(ada, assessment)).isInstanceOf(SignOff.Done.class);

        assertThat(save(pete, UUID.randomUUID(), 0, Rating.FULLY))
                .isEqualTo(new Save.Result.Closed(Workflow.State.SIGNED_OFF));
        assertThat(cycle.signOff(ada, assessment)).isInstanceOf(SignOff.AlreadyDone.class);
    }

    /** Pete takes his rating back while Ada submits: one of them must wait for the other. */
    @Test
    void aSaveUnderWayCountsInTheSubmission() throws Exception {
        answerEverything();
        CompletableFuture<WorkResult> submitted = as(
                pete,
                () -> transaction.execute(status -> {
                    answers.save(
                            pete,
                            new Save(assessment, LOGS, AnswerContent.EMPTY, UUID.randomUUID(), 1),
                            clock.instant());
                    CompletableFuture<WorkResult> running = CompletableFuture.supplyAsync(
                            () -> as(ada, () -> cycle.work().submit(ada, assessment, PROCESS, clock)));
                    awaitSomebodyWaitsForARow();
                    return running;
                }));

        assertThat(submitted.get()).isEqualTo(new WorkResult.StillAlone(1));
    }

    /** Fifty people at once, as far as the database is concerned: no save that was acknowledged is missing afterwards. */
    @Test
    void ofFiftySavesAtOnceOnDifferentPracticesEachAcknowledgedOneIsFound() throws Exception {
        List<PracticeKey> practices =
                cycle.practices("technology").stream().limit(FIFTY).toList();

        List<Save.Result> results = atOnce(practices.stream()
                .<Callable<Save.Result>>map(it -> () -> cycle.save(ada, assessment, it, Rating.PARTLY))
                .toList());

        assertThat(results).hasSize(FIFTY).hasOnlyElementsOfType(Save.Result.Saved.class);
        assertThat(cycle.answers(ada, assessment)).extracting(Answer::practice).containsAll(practices);
        assertThat(history()).isEqualTo(FIFTY);
    }

    @Test
    void ofFiftySavesAtOnceOnOnePracticeOneIsAcknowledgedAndFound() throws Exception {
        List<Save.Result> results =
                atOnce(Collections.nCopies(FIFTY, () -> save(pete, UUID.randomUUID(), 0, Rating.NOT)));

        assertThat(results).filteredOn(Save.Result.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Save.Result.Stale.class::isInstance).hasSize(FIFTY - 1);
        assertThat(stored()).containsExactly(Rating.NOT);
        assertThat(history()).isOne();
    }

    private void awaitSomebodyWaitsForARow() {
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }

    private void answerEverything() {
        for (Dimension it : cycle.edition().dimensions()) {
            Member owner = it.key().equals(PROCESS) ? pete : ada;
            cycle.answer(owner, assessment, cycle.practices(it.key().value()), Rating.LARGELY);
        }
    }

    private Save.Result save(Member member, UUID key, int seen, Rating rating) {
        Save wish = new Save(assessment, LOGS, AnswerContent.of(rating), key, seen);
        return as(member, () -> answers.save(member, wish, clock.instant()));
    }

    private List<Rating> stored() {
        return cycle.answers(pete, assessment).stream()
                .map(it -> it.content().rating())
                .toList();
    }

    private int history() {
        return as(
                ada,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from answer_event where assessment_id = ?")
                                .param(assessment.value())
                                .query(Integer.class)
                                .single()));
    }

    private static <T> T as(Member member, Supplier<T> work) {
        return Cycle.as(member, work);
    }

    private static List<Save.Result> atOnce(List<Callable<Save.Result>> saves) throws Exception {
        CyclicBarrier together = new CyclicBarrier(saves.size());
        try (var threads = Executors.newFixedThreadPool(saves.size())) {
            List<Future<Save.Result>> running = new ArrayList<>();
            for (Callable<Save.Result> save : saves) {
                running.add(threads.submit(() -> {
                    together.await();
                    return save.call();
                }));
            }
            List<Save.Result> results = new ArrayList<>();
            for (Future<Save.Result> it : running) {
                results.add(it.get());
            }
            return results;
        }
    }
}
