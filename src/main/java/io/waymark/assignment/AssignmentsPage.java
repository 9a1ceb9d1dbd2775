package io.waymark.assignment;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assignment;
import io.waymark.assessment.Turnout;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Names;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who answers what in an assessment.
 *
 * @param problems field to message key, where what was typed cannot stand
 * @param about the topic that somebody tried to pass on, where that was refused; empty for an assignment
 */
record AssignmentsPage(
        Member member,
        Assessment assessment,
        Edition edition,
        List<Member> colleagues,
        List<Assignment> assignments,
        Turnout turnout,
        LocalDate today,
        AssignmentForm form,
        Map<String, String> problems,
        String about) {

    /** Whether the member may change who answers. */
    public boolean changeable() {
        return assessment.open() && member.may(Right.ASSIGN_QUESTIONS);
    }

    public Names names() {
        return Names.of(colleagues);
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
    public long people() {
        return assignments.stream().map(Assignment::person).distinct().count();
    }

    /** How many topics nobody answers. */
    public long unassigned() {
        return edition.topics().stream().filter(it -> of(it.key()).isEmpty()).count();
    }

    /** Everybody whom a topic can be passed on to. */
    public List<Member> others() {
        return colleagues.stream()
                .filter(it -> !Objects.equals(it.person(), member.person()))
                .toList();
    }

    boolean refused() {
        return !problems.isEmpty();
    }
}
