package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.assessment.AllMarks;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class DiscussionTests {

    @Autowired
    private ConfigurableApplicationContext portal;

    @Autowired
    private Discussion discussion;

    @Autowired
    private CommentRows comments;

    @Autowired
    private AllMarks marks;

    @Autowired
    private ActivityRecord activity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitWithGaps world;
    private Member ada;
    private Member tess;
    private AssessmentId assessment;
    private PracticeKey practice;

    @BeforeEach
    void adaBeginsAnAssessment() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        tess = world.member("tess", "acme");
        assessment = world.assessment(ada, world.unit(ada)).id();
        practice = world.practices(1).getFirst();
    }

    @Test
    void whatIsWrittenStands() {
        write(ada, null, "Which *logs* do we mean?", UUID.randomUUID());

        assertThat(said()).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("Which *logs* do we mean?");
            assertThat(it.isBy(ada.person())).isTrue();
        });
    }

    @Test
    void theSameKeyAgainReturnsWhatTheFirstTryWrote() {
        UUID key = UUID.randomUUID();
        Written first = write(ada, null, "Which logs, @Tess?", key);
        try (Heard heard = new Heard(portal)) {
            assertThat(write(ada, null, "Which logs, @Tess?", key)).isEqualTo(first);
            assertThat(heard.notices()).isEmpty();
        }
        assertThat(said()).hasSize(1);
        assertThat(recorded()).filteredOn(it -> it.endsWith("comment.written")).hasSize(1);
    }

    @Test
    void aDoubleClickWritesOneComment() throws Exception {
        UUID key = UUID.randomUUID();

        List<Written> results = twiceAtOnce(() -> write(ada, null, "Twice", key));

        assertThat(results.getFirst()).isInstanceOf(Written.Done.class).isEqualTo(results.getLast());
        assertThat(said()).hasSize(1);
        assertThat(recorded()).filteredOn(it -> it.endsWith("comment.written")).hasSize(1);
    }

    @Test
    void otherWordsWithAUsedKeyAreNotSwallowed() {
        UUID key = UUID.randomUUID();
        write(ada, null, "One thing", key);

        assertThat(write(ada, null, "Another thing", key)).isInstanceOf(Written.SentBefore.class);
        assertThat(write(tess, null, "One thing", key)).isInstanceOf(Written.SentBefore.class);
        assertThat(said()).hasSize(1);
    }

    @Test
    void eachMentionedPersonHearsOnceAndTheAuthorDoesNot() {
        try (Heard heard = new Heard(portal)) {
            Written.Done done = (Written.Done)
                    write(ada, null, "@Tess, @Tess Hartmann and @pete: see `@Eva`. Yours, @Ada", UUID.randomUUID());

            assertThat(heard.notices())
                    .extracting(Notice::to)
                    .containsExactlyInAnyOrder(
                            tess.person(), world.member("pete", "acme").person());
            assertThat(heard.notices()).allSatisfy(it -> {
                assertThat(it.kind()).isEqualTo(Notice.Kind.MENTIONED);
                assertThat(it.by()).isEqualTo(ada.person());
                assertThat(it.subject()).isEqualTo(done.comment());
                assertThat(it.words()).startsWith("@Tess, @Tess Hartmann");
                assertThat(it.path())
                        .isEqualTo("/orgs/acme/assessments/" + assessment + "/practices/" + practice + "/discussion#c-"
                                + done.comment());
            });
        }
        assertThat(said().getFirst().mentioned())
                .contains(tess.person(), ada.person())
                .hasSize(3);
    }

    @Test
    void nobodyHearsOfACommentThatWasRolledBack() {
        try (Heard heard = new Heard(portal)) {
            inside(
                    ada,
                    () -> transaction.execute(status -> {
                        status.setRollbackOnly();
                        return discussion.write(
                                ada, new Remark(assessment, practice, null, "@Tess, look", UUID.randomUUID()));
                    }));
            assertThat(heard.notices()).isEmpty();
        }
        assertThat(said()).isEmpty();
        assertThat(recorded()).noneMatch(it -> it.contains("comment"));
    }

    @Test
    void nobodyOfAnotherOrganisationCanBeMentioned() {
        Member greta = world.member("greta", "globex");
        try (Heard heard = new Heard(portal)) {
            write(ada, null, "What do you do, @Greta Silva?", UUID.randomUUID());
            assertThat(heard.notices()).isEmpty();
        }
        UUID comment = said().getFirst().id();
        assertThat(said().getFirst().mentioned()).isEmpty();
        assertThatThrownBy(() -> inside(
                        ada,
                        () -> transaction.execute(status -> {
                            comments.mention(ada, comment, List.of(greta.person()));
                            return true;
                        })))
                .hasStackTraceContaining("violates foreign key constraint");
    }

    @Test
    void aReplyBelongsToAThreadOfThisPractice() {
        UUID thread = thread("Why?");
        UUID reply = ((Written.Done) write(tess, thread, "Because.", UUID.randomUUID())).comment();

        assertThat(said()).extracting(CommentFacts::thread).containsExactly(null, thread);
        assertThatThrownBy(() -> write(ada, reply, "No reply to a reply", UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(ada, UUID.randomUUID(), "No such thread", UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aThreadIsResolvedOnceAndOpenedAgain() {
        UUID thread = thread("Why?");

        assertThat(resolve(tess, thread, 0)).isInstanceOf(Resolution.Done.class);
        assertThat(resolve(ada, thread, 0)).isInstanceOf(Resolution.Done.class);
        assertThat(said().getFirst().resolvedBy()).isEqualTo(tess.person());
        assertThat(reopen(ada, thread, 1)).isInstanceOf(Resolution.Done.class);
        assertThat(said().getFirst().resolvedAt()).isNull();
        assertThat(recorded())
                .containsExactly(
                        "activity.comment.reopened",
                        "activity.comment.resolved",
                        "activity.comment.written",
                        "activity.assessment.begun");
    }

    @Test
    void anOldPageResolvesNothingThatWasOpenedAgain() {
        UUID thread = thread("Why?");
        resolve(tess, thread, 0);
        reopen(tess, thread, 1);

        assertThat(resolve(ada, thread, 0)).isInstanceOf(Resolution.Stale.class);
        assertThat(said().getFirst().resolvedAt()).isNull();
    }

    @Test
    void theCoreIsToldWhichPracticesAreTalkedAbout() {
        UUID first = thread("One");
        thread("Two");
        write(tess, first, "A reply is no thread", UUID.randomUUID());

        assertThat(unresolved()).containsExactly(Map.entry(practice, 2));
        resolve(ada, first, 0);
        assertThat(unresolved()).containsExactly(Map.entry(practice, 1));
    }

    @Test
    void afterSignOffNothingIsSaidOrResolved() {
        UUID thread = thread("Why?");
        UUID key = UUID.randomUUID();
        Written before = write(ada, null, "Just in time", key);
        signOff();

        assertThat(write(ada, null, "Too late", UUID.randomUUID())).isInstanceOf(Written.SignedOff.class);
        assertThat(write(ada, null, "Just in time", key)).isEqualTo(before);
        assertThat(resolve(ada, thread, 0)).isInstanceOf(Resolution.SignedOff.class);
        assertThat(said()).hasSize(2);
    }

    @Test
    void noWordEverWrittenCanBeChanged() {
        thread("Said is said");

        for (String sql : List.of(
                "update comment set body = 'never said'",
                "update comment set author_id = gen_random_uuid()",
                "delete from comment",
                "update comment_mention set person_id = gen_random_uuid()",
                "delete from comment_mention")) {
            assertThatThrownBy(() -> inside(
                            ada,
                            () -> transaction.execute(status -> jdbc.sql(sql).update())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theRecordDoesNotRepeatWhatWasSaid() {
        thread("A secret thought");

        Integer repeated = inside(
                ada,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from activity where after::text like '%secret thought%'")
                                .query(Integer.class)
                                .single()));

        assertThat(repeated).isZero();
    }

    private UUID thread(String words) {
        return ((Written.Done) write(ada, null, words, UUID.randomUUID())).comment();
    }

    private Written write(Member member, @Nullable UUID thread, String words, UUID key) {
        return inside(member, () -> discussion.write(member, new Remark(assessment, practice, thread, words, key)));
    }

    private Resolution resolve(Member member, UUID thread, int seen) {
        return inside(member, () -> discussion.resolve(member, assessment, practice, thread, seen));
    }

    private Resolution reopen(Member member, UUID thread, int seen) {
        return inside(member, () -> discussion.reopen(member, assessment, practice, thread, seen));
    }

    private List<CommentFacts> said() {
        return inside(ada, () -> comments.of(ada, assessment, practice));
    }

    private Map<PracticeKey, Integer> unresolved() {
        return inside(ada, () -> marks.of(ada, assessment)).talk();
    }

    private List<String> recorded() {
        return inside(ada, () -> activity.about(ada, assessment.value(), 20)).stream()
                .map(it -> it.what())
                .toList();
    }

    private void signOff() {
        inside(
                ada,
                () -> transaction.execute(status -> jdbc.sql(
                                "update assessment set state = 'SIGNED_OFF', signed_off_at = now(), signed_off_on = current_date where id = ?")
                        .param(assessment.value())
                        .update()));
    }

    private static <T> T inside(Member member, Supplier<T> work) {
        return Tenancy.of(member).call(work);
    }

    private static <T> List<T> twiceAtOnce(Supplier<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<T> waiting = () -> {
            together.await();
            return work.get();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<T>> results =
                    Stream.of(waiting, waiting).map(threads::submit).toList();
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }
}
