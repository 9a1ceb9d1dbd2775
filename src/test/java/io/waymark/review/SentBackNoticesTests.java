package io.waymark.review;

import static io.waymark.review.ProcessInReview.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Review;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pete owns process and answers all of it; Bo answers its first topic too, Archie its last. */
@OwnWorld
@RecordApplicationEvents
class SentBackNoticesTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationEvents events;

    private ProcessInReview process;
    private Member bo;
    private List<Topic> topics;

    @BeforeEach
    void allHandIn() {
        process = new ProcessInReview(beans, portal);
        bo = process.cycle.member("bo", "acme");
        topics = process.cycle.edition().dimension(PROCESS).orElseThrow().topics();
        answers(bo, topics.getFirst());
        answers(process.cycle.member("archie", "acme"), topics.getLast());
        process.cycle.open(process.ada, process.id, PROCESS);
        process.submitted();
    }

    @Test
    void ownerAndThoseWhoAnswerTheTopicAreEachToldOnce() {
        sendBack(process.ada);

        assertThat(notices()).extracting(Notice::to).containsExactlyInAnyOrder(process.pete.person(), bo.person());
        assertThat(notices()).allSatisfy(it -> {
            assertThat(it.words()).isEqualTo("Which one?\nSince when?");
            assertThat(it.path()).isEqualTo(process.address + "/review/process");
            assertThat(it.about()).startsWith("Process");
        });
    }

    @Test
    void whoReviewsWhatTheyAnswerIsNotToldByThemselves() {
        answersToo(process.ada, topics.getFirst());

        sendBack(process.ada);

        assertThat(notices()).extracting(Notice::to).doesNotContain(process.ada.person());
    }

    @Test
    void anAcceptanceTellsNobody() {
        process.cycle.review(process.ada, process.id, new Review(PROCESS, List.of()));

        assertThat(notices()).isEmpty();
    }

    private void sendBack(Member reviewer) {
        List<Review.Remark> remarks = List.of(
                new Review.Remark(topics.getFirst().practices().getFirst().key(), true, "Which one?"),
                new Review.Remark(topics.getFirst().practices().getLast().key(), true, "Since when?"));
        process.cycle.review(reviewer, process.id, new Review(PROCESS, remarks));
    }

    private void answers(Member member, Topic topic) {
        answersToo(member, topic);
        process.cycle.answer(
                member,
                process.id,
                topic.practices().stream().map(it -> it.key()).toList(),
                Rating.LARGELY);
    }

    private void answersToo(Member member, Topic topic) {
        process.cycle.assign(process.ada, process.id, member, topic.key());
    }

    private List<Notice> notices() {
        return events.stream(Notice.class)
                .filter(it -> it.kind() == Notice.Kind.SENT_BACK)
                .filter(it -> it.subject().equals(process.id.value()))
                .toList();
    }
}
