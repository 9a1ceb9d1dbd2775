package io.waymark.agreement;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.ObjectError;

/**
 * The answers of a dimension side by side, as far as the member may see them.
 *
 * @param people everybody who belongs or belonged to the organisation
 * @param respondents who answers in the dimension, and how far they are
 * @param practices in the order of the edition; none before the comparison opens
 * @param returned the form that was not taken; null where the page was just asked for
 */
record DimensionComparison(
        Member member,
        Assessment assessment,
        Edition edition,
        Dimension dimension,
        Map<PersonId, Member> people,
        List<Turnout.Respondent> respondents,
        List<ComparedPractice> practices,
        ComparisonFilter show,
        @Nullable Returned returned) {

    public Scope scope() {
        return assessment.scope(dimension.key()).orElseThrow(NotFound::new);
    }

    /** Whether answers may be seen; a dimension that was reviewed before answers existed counts as opened. */
    public boolean opened() {
        return opened(scope());
    }

    static boolean opened(Scope scope) {
        return scope.openedAt().isPresent() || scope.state() != Workflow.State.ANSWERING;
    }

    public Workflow.State state() {
        return assessment.stateOf(dimension.key());
    }

    /** Whether the member writes down the dissent of others. */
    public boolean recordsDissent() {
        return member.may(Right.RECORD_DISSENT);
    }

    /** Whether the member may lay the answers side by side now. */
    public boolean mayOpen() {
        return member.may(Right.OPEN_COMPARISONS)
                && state().open()
                && scope().openedAt().isEmpty();
    }

    /** Whether the member may record what was agreed. */
    public boolean mayDecide() {
        return member.may(Right.AGREE_RATINGS)
                && state().open()
                && scope().openedAt().isPresent();
    }

    /** Whose dissent from what was agreed on the practice the member may record now. */
    public List<ComparedVoice> dissenters(ComparedPractice practice) {
        return state().open() ? practice.dissenters(member, recordsDissent()) : List.of();
    }

    /** What people differ on and nobody decided, the furthest apart first. */
    public List<ComparedPractice> differing() {
        return in(ComparedPractice.State.DIFFERING);
    }

    public List<ComparedPractice> decided() {
        return in(ComparedPractice.State.DECIDED);
    }

    public List<ComparedPractice> coinciding() {
        return in(ComparedPractice.State.COINCIDING);
    }

    public int unanswered() {
        return in(ComparedPractice.State.UNANSWERED).size();
    }

    /** What there is, or was, to agree on: the way of the workshop, which stays the same while decisions are made. */
    List<ComparedPractice> walk() {
        return furthestFirst(practices.stream().filter(it -> it.undecided() || it.seen() > 0));
    }

    /** One practice. */
    public ComparedPractice practice(PracticeKey key) {
        return practices.stream()
                .filter(it -> it.practice().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the page shows the practice in full, with its forms. */
    public boolean listed(PracticeKey key) {
        return walk().stream().anyMatch(it -> it.practice().key().equals(key));
    }

    public String name(PersonId person) {
        Member known = people.get(person);
        return known == null ? "" : known.name();
    }

    /** Who has not handed in. */
    public List<String> notIn() {
        return respondents.stream()
                .filter(it -> !it.in())
                .map(it -> name(it.person()))
                .toList();
    }

    /** Whether no topic is answered by two people, so that there is nothing to compare. */
    public boolean nothingShared() {
        List<?> topics =
                respondents.stream().flatMap(it -> it.topics().stream()).toList();
        return topics.stream().distinct().count() == topics.size();
    }

    /** The form that was not taken, if it is about this practice. */
    public @Nullable Returned returnedTo(ComparedPractice practice) {
        return returned != null
                        && returned.practice().equals(practice.practice().key())
                ? returned
                : null;
    }

    /** Where a problem's link leads: to the field, or to the summary where the form is not offered any more. */
    public String leadsTo(ObjectError problem) {
        return returned != null && offered(returned) ? returned.anchor(problem) : "errors";
    }

    private boolean offered(Returned it) {
        return listed(it.practice())
                && (it.decision()
                        ? mayDecide()
                        : !dissenters(practice(it.practice())).isEmpty());
    }

    DimensionComparison with(ComparisonFilter shown, @Nullable Returned notTaken) {
        return new DimensionComparison(
                member, assessment, edition, dimension, people, respondents, practices, shown, notTaken);
    }

    private List<ComparedPractice> in(ComparedPractice.State state) {
        return furthestFirst(practices.stream().filter(it -> it.state() == state));
    }

    private static List<ComparedPractice> furthestFirst(Stream<ComparedPractice> practices) {
        return practices
                .sorted(Comparator.comparing(ComparedPractice::divergence))
                .toList();
    }
}
