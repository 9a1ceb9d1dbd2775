package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class SaveTests {

    private static final PracticeKey LOGS = new PracticeKey("process.audit-and-logs.log-sources-known");

    @Autowired
    private AssessmentRuns runs;

    @Autowired
    private Answers answers;

    @Autowired
    private Editions editions;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Member ada;
    private Member pete;
    private AssessmentId assessment;

    @BeforeEach
    void openAnAssessmentOfWhichPeteOwnsProcess() {
        ada = member("ada", "Ada Okafor", "acme");
        pete = member("pete", "Pete Nowak", "acme");
        assessment = as(ada, () -> {
            Unit unit = units.add(ada, "Shop " + UUID.randomUUID(), Unit.Kind.TEAM);
            return runs.begin(ada, plan(unit), clock).id();
        });
    }

    @Test
    void aFirstSaveIsVersionOne() {
        assertThat(save(pete, UUID.randomUUID(), 0, Rating.PARTLY))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class, it -> assertThat(it.version()).isOne());
        assertThat(stored()).containsExactly(Rating.PARTLY);
    }

    @Test
    void aChangeOfWhatIsOnTheScreenIsTheNextVersion() {
        save(pete, UUID.randomUUID(), 0, Rating.PARTLY);

        assertThat(save(pete, UUID.randomUUID(), 1, Rating.LARGELY))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class, it -> assertThat(it.version()).isEqualTo(2));
        assertThat(stored()).containsExactly(Rating.LARGELY);
    }

    @Test
    void aStaleSaveChangesNothingAndShowsWhatStands() {
        save(pete, UUID.randomUUID(), 0, Rating.PARTLY);
        save(pete, UUID.randomUUID(), 1, Rating.LARGELY);

        assertThat(save(pete, UUID.randomUUID(), 1, Rating.NOT))
                .isInstanceOfSatisfying(
                        SaveResult.Stale.class,
                        it -> assertThat(it.current().content().rating()).isEqualTo(Rating.LARGELY));
        assertThat(stored()).containsExactly(Rating.LARGELY);
    }

    @Test
    void aRepeatedKeyReturnsTheFirstResultAndAppliesNothingTwice() {
        UUID key = UUID.randomUUID();
        SaveResult first = save(pete, key, 0, Rating.PARTLY);

        assertThat(save(pete, key, 0, Rating.PARTLY)).isEqualTo(first);
        assertThat(history()).isOne();
    }

    @Test
    void aRepeatedKeyWithOtherWordsIsNotSwallowed() {
        UUID key = UUID.randomUUID();
        save(pete, key, 0, Rating.PARTLY);

        assertThat(save(pete, key, 0, Rating.FULLY)).isInstanceOf(SaveResult.Stale.class);
    }

    @Test
    void ofTwoAtOnceOneIsSavedAndOneIsTold() throws Exception {
        List<SaveResult> results = atOnce(
                () -> save(pete, UUID.randomUUID(), 0, Rating.PARTLY),
                () -> save(pete, UUID.randomUUID(), 0, Rating.FULLY));

        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Stale.class);
        assertThat(history()).isOne();
    }

    @Test
    void theSameKeyTwiceAtOnceIsSavedOnce() throws Exception {
        UUID key = UUID.randomUUID();

        List<SaveResult> results =
                atOnce(() -> save(pete, key, 0, Rating.PARTLY), () -> save(pete, key, 0, Rating.PARTLY));

        assertThat(results).hasOnlyElementsOfType(SaveResult.Saved.class);
        assertThat(history()).isOne();
    }

    @Test
    void whoDoesNotOwnTheDimensionSavesNothing() {
        Member tess = member("tess", "Tess Hartmann", "acme");

        assertThat(save(tess, UUID.randomUUID(), 0, Rating.FULLY)).isInstanceOf(SaveResult.NotYours.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aStrangersAssessmentIsNotFound() {
        Member gus = member("gus", "Gus Petersen", "globex");

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

        assertThatThrownBy(() -> as(pete, () -> runs.save(pete, wish, clock))).isInstanceOf(NotFound.class);
    }

    @Test
    void signingOffIsRefusedWhilePracticesAreOpen() {
        assertThat(as(ada, () -> runs.signOff(ada, assessment, clock)))
                .isInstanceOfSatisfying(
                        SignOff.StillOpen.class,
                        it -> assertThat(it.practices()).isGreaterThan(200));
    }

    @Test
    void afterSignOffNothingIsSaved() {
        answerEverything();
        assertThat(as(ada, () -> runs.signOff(ada, assessment, clock))).isInstanceOf(SignOff.Done.class);

        assertThat(save(pete, UUID.randomUUID(), 0, Rating.FULLY)).isInstanceOf(SaveResult.SignedOff.class);
        assertThat(as(ada, () -> runs.signOff(ada, assessment, clock))).isInstanceOf(SignOff.AlreadyDone.class);
    }

    /** Ada said Largely too; once Pete's Not counts, the practice is undecided and nothing can be signed off. */
    @Test
    void aSaveUnderWayCountsInTheSignOff() throws Exception {
        answerEverything();
        save(pete, UUID.randomUUID(), 0, Rating.LARGELY);
        CompletableFuture<SignOff> signedOff = as(
                pete,
                () -> transaction.execute(status -> {
                    save(pete, UUID.randomUUID(), 1, Rating.NOT);
                    CompletableFuture<SignOff> running =
                            CompletableFuture.supplyAsync(() -> as(ada, () -> runs.signOff(ada, assessment, clock)));
                    awaitSomebodyWaitsForARow();
                    return running;
                }));

        assertThat(signedOff.get()).isEqualTo(new SignOff.StillOpen(1));
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
        as(ada, () -> {
            editions.current()
                    .practices()
                    .forEach(it -> runs.save(
                            ada,
                            new Save(assessment, it.key(), AnswerContent.of(Rating.LARGELY), UUID.randomUUID(), 0),
                            clock));
            return true;
        });
    }

    private SaveResult save(Member member, UUID key, int seen, Rating rating) {
        Save wish = new Save(assessment, LOGS, AnswerContent.of(rating), key, seen);
        return as(member, () -> runs.save(member, wish, clock));
    }

    private List<Rating> stored() {
        return as(ada, () -> answers.of(ada, assessment)).stream()
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

    private Plan plan(Unit unit) {
        return new Plan(
                unit.id(),
                editions.current().id(),
                "Trial",
                editions.current().dimensions().stream()
                        .map(it -> new Plan.Dimension(
                                it.key(), 3, it.key().value().equals("process") ? pete.person() : null))
                        .toList());
    }

    private Member member(String subject, String name, String slug) {
        PersonId person =
                people.signIn(subject, name, subject + "@waymark.example").personId();
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow();
    }

    private static <T> T as(Member member, Supplier<T> work) {
        return Tenancy.of(member).call(work);
    }

    @SafeVarargs
    private static List<SaveResult> atOnce(Callable<SaveResult>... saves) throws Exception {
        CyclicBarrier together = new CyclicBarrier(saves.length);
        try (var threads = Executors.newFixedThreadPool(saves.length)) {
            List<Future<SaveResult>> running = new ArrayList<>();
            for (Callable<SaveResult> save : saves) {
                running.add(threads.submit(() -> {
                    together.await();
                    return save.call();
                }));
            }
            List<SaveResult> results = new ArrayList<>();
            for (Future<SaveResult> it : running) {
                results.add(it.get());
            }
            return results;
        }
    }
}
