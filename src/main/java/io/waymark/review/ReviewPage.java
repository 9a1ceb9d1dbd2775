package io.waymark.review;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Remarks;
import io.waymark.assessment.Rounds;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Workflow;
import io.waymark.content.DimensionKey;
import io.waymark.content.Practice;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Roster;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review of one dimension.
 *
 * @param mine what the member answers
 * @param roster who could own or review it, and who ever did
 * @param left how many of its practices have no agreed rating, as far as the member may know
 * @param topics what is brought before the reviewer; empty for everybody else
 */
record ReviewPage(
        ReviewWork work,
        Turnout turnout,
        Part mine,
        Roster roster,
        int left,
        Rounds rounds,
        List<ReviewedTopic> topics,
        UnsavedReview typed) {

    /** What a reviewer said of a practice. */
    record RemarkOnPractice(Practice practice, Remarks.Made remark) {}

    ReviewPage with(UnsavedReview sent) {
        return new ReviewPage(work, turnout, mine, roster, left, rounds, topics, sent);
    }

    /** Who answers in the dimension, by name. */
    public List<Turnout.Respondent> respondents() {
        return turnout.in(key()).stream()
                .sorted(Comparator.comparing(it -> name(it.person())))
                .toList();
    }

    public Optional<Turnout.Respondent> own() {
        return respondents().stream()
                .filter(it -> it.person().equals(work.member().person()))
                .findFirst();
    }

    /** Whether nobody else answers in the dimension: then there is nothing to compare, and nobody to wait for. */
    public boolean onlyMine() {
        return turnout.onlyBy(work.member().person(), key());
    }

    /** Whether there is something to say of the member's own part. Who is done and submits alone need not hand in. */
    public boolean tellsOwn() {
        boolean submitsAlone = onlyMine() && work.maySubmit();
        return work.state().open()
                && own().isPresent()
                && !(submitsAlone && nextQuestion().isEmpty());
    }

    /** The member's next open question in the dimension; empty when they are done. */
    public Optional<Journey.Step> nextQuestion() {
        return new Journey(Journey.of(work.asked(), mine).in(key())).toContinue();
    }

    /** For whom the member has to wait before submitting; nobody once the comparison is open. */
    public List<String> notIn() {
        return work.scope().openedAt().isPresent() || onlyMine()
                ? List.of()
                : respondents().stream()
                        .filter(it -> !it.in())
                        .map(it -> name(it.person()))
                        .toList();
    }

    public NextStep next() {
        return NextStep.of(work, turnout, progress(), left);
    }

    public AnsweringProgress progress() {
        return Journey.whole(work.asked(), turnout.settled()).progress(key());
    }

    /** Who could own or review it, and who does even if they left. */
    public List<Member> offered(String person) {
        return roster.offeredBeside(person);
    }

    public String name(PersonId person) {
        return roster.names().of(person);
    }

    public @Nullable String owner() {
        return work.scope().owner().map(this::name).orElse(null);
    }

    public @Nullable String reviewer() {
        return work.scope().reviewer().map(this::name).orElse(null);
    }

    /** Who takes the next step beside the leads; null where only they do. */
    public @Nullable String whose() {
        return switch (next().by()) {
            case OWNER -> owner();
            case REVIEWER -> reviewer();
            case LEAD -> null;
        };
    }

    /** What must be looked at again, in the order of the questions. */
    public List<RemarkOnPractice> returned() {
        if (work.state() != Workflow.State.SENT_BACK) {
            return List.of();
        }
        Map<?, Remarks.Made> returned = rounds.returned(key());
        return said(returned.values().stream().toList());
    }

    /** What was said before, the newest first; a reviewer finds it at the practices. */
    public List<RemarkOnPractice> earlier() {
        if (!topics.isEmpty()) {
            return List.of();
        }
        List<Remarks.Made> now =
                returned().stream().map(RemarkOnPractice::remark).toList();
        return rounds.remarks().stream()
                .filter(it -> !now.contains(it))
                .flatMap(it -> said(List.of(it)).stream())
                .toList();
    }

    /** What was typed about practices where they cannot be reviewed any more, to be copied. */
    public Map<Practice, String> stranded() {
        return work.maySendBack() ? Map.of() : typed.review().comments(work.dimension());
    }

    public boolean answers(Practice practice) {
        return mine.answers(practice.key().topic());
    }

    private List<RemarkOnPractice> said(List<Remarks.Made> remarks) {
        return work.dimension().practices().stream()
                .flatMap(practice -> remarks.stream()
                        .filter(it -> it.practice().equals(practice.key()))
                        .map(it -> new RemarkOnPractice(practice, it)))
                .toList();
    }

    private DimensionKey key() {
        return work.dimension().key();
    }
}
