package io.waymark.assignment;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assignment;
import io.waymark.assessment.Awaited;
import io.waymark.assessment.Turnout;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Names;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Roster;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Who answers what in an assessment.
 *
 * @param awaited all addresses that are invited, with what waits for them here
 * @param passed the topic that somebody tries to pass on; null for an assignment
 */
record AssignmentsPage(
        Member member,
        Assessment assessment,
        Edition edition,
        Roster roster,
        List<Assignment> assignments,
        List<Awaited> awaited,
        Turnout turnout,
        LocalDate today,
        @Nullable TopicKey passed) {

    /** Says what of the wish cannot be chosen. */
    void judge(AssignmentForm form, BindingResult problems) {
        if (form.topic() != null
                && form.topic().stream().anyMatch(it -> edition.topic(it).isEmpty())) {
            problems.rejectValue("topic", "assignment.error.topics");
        }
        if (form.forNobody() || form.person() != null && !form.person().stream().allMatch(this::colleague)) {
            problems.rejectValue("person", "assignment.error.people");
        }
        if (!expected().containsAll(form.addresses())) {
            problems.rejectValue("expected", "assignment.error.expected");
        }
        judgeDue(form.due(), problems);
    }

    /** As above, of a topic that is passed on. */
    void judge(DelegationForm form, TopicKey topic, BindingResult problems) {
        if (!form.person().isEmpty() && !canGet(form.person())) {
            problems.rejectValue("person", "assignment.error.people");
        }
        if (awaited.stream().anyMatch(it -> topic.equals(it.topic()) && passedOnByAnother(it, form.person()))) {
            problems.rejectValue("person", "assignment.error.waits");
        }
        judgeDue(form.due(), problems);
    }

    private boolean canGet(String choice) {
        return expected().contains(choice)
                || people().stream().anyMatch(it -> it.value().equals(choice));
    }

    private boolean passedOnByAnother(Awaited it, String email) {
        return it.email().equals(email)
                && it.delegatedBy() != null
                && !it.delegatedBy().equals(member.person());
    }

    private void judgeDue(@Nullable LocalDate due, BindingResult problems) {
        if (due != null && due.isBefore(today)) {
            problems.rejectValue("due", "assignment.error.past");
        }
    }

    /** An empty choice is nobody. */
    private boolean colleague(@Nullable PersonId person) {
        return roster.colleagues().stream().anyMatch(it -> it.person().equals(person));
    }

    /** The colleagues, to be chosen. */
    public List<SelectOption> people() {
        return options(roster.colleagues());
    }

    /** Who is invited, and can be chosen. */
    public List<String> expected() {
        return awaited.stream().map(Awaited::email).distinct().toList();
    }

    /** The addresses for which a topic waits. */
    public List<Awaited> waiting(TopicKey topic) {
        return awaited.stream().filter(it -> topic.equals(it.topic())).toList();
    }

    /** The addresses for which something of a dimension waits. */
    public List<WaitingLine> waitingIn(DimensionKey dimension) {
        return expected().stream()
                .map(email -> awaited.stream()
                        .filter(it -> it.email().equals(email) && isOf(dimension, it))
                        .toList())
                .filter(it -> !it.isEmpty())
                .map(WaitingLine::of)
                .toList();
    }

    private static boolean isOf(DimensionKey dimension, Awaited it) {
        return it.topic() != null && it.topic().dimension().equals(dimension);
    }

    /**
     * What of a dimension waits for one address.
     *
     * @param dueOn the earliest day; null where nobody set one
     */
    record WaitingLine(String email, int topics, @Nullable LocalDate dueOn) {

        private static WaitingLine of(List<Awaited> its) {
            LocalDate earliest = its.stream()
                    .flatMap(it -> Stream.ofNullable(it.dueOn()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return new WaitingLine(its.getFirst().email(), its.size(), earliest);
        }
    }

    /** Who is invited, under one heading; none where nobody is. */
    public List<SelectOption.Group> expectedUnder(String heading) {
        List<SelectOption> options =
                expected().stream().map(it -> new SelectOption(it, it)).toList();
        return options.isEmpty() ? List.of() : List.of(new SelectOption.Group(heading, options));
    }

    /** Everybody who is there and whom a topic can be passed on to. */
    public List<SelectOption> others() {
        return options(roster.colleagues().stream()
                .filter(it -> !it.person().equals(member.person()))
                .toList());
    }

    private static List<SelectOption> options(List<Member> people) {
        return people.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** Whether this topic is the one that is passed on. */
    public boolean passing(TopicKey topic) {
        return topic.equals(passed);
    }

    public boolean passing(DimensionKey dimension) {
        return passed != null && passed.dimension().equals(dimension);
    }

    /** Whether the member may change who answers. */
    public boolean changeable() {
        return assessment.open() && member.may(Right.ASSIGN_QUESTIONS);
    }

    public Names names() {
        return roster.names();
    }

    /** Those who answer a topic, by name. */
    public List<Assignment> of(TopicKey topic) {
        return assignments.stream()
                .filter(it -> it.topic().equals(topic))
                .sorted(Comparator.comparing(it -> names().of(it.person())))
                .toList();
    }

    /** Whether the member answers the topic, and so may pass it on. */
    public boolean mine(TopicKey topic) {
        return assessment.answering(topic.dimension()) && answers(topic);
    }

    boolean answers(TopicKey topic) {
        return of(topic).stream().anyMatch(it -> it.person().equals(member.person()));
    }

    /** Those who answer in a dimension, by name. */
    public List<Turnout.Respondent> in(DimensionKey dimension) {
        return turnout.in(dimension).stream()
                .sorted(Comparator.comparing(it -> names().of(it.person())))
                .toList();
    }

    /** How many people answer something. */
    public long answering() {
        return assignments.stream().map(Assignment::person).distinct().count();
    }

    /** How many topics nobody answers, nor is expected to. */
    public long unassigned() {
        return edition.topics().stream()
                .filter(it -> of(it.key()).isEmpty() && waiting(it.key()).isEmpty())
                .count();
    }
}
