package io.waymark.assignment;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignments;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who answers what: five statements, whatever the number of people and topics. */
@Component
class AssignmentPages {

    private final Assessments assessments;
    private final Assignments assignments;
    private final Turnouts turnouts;
    private final Members members;
    private final Editions editions;
    private final Clock clock;

    AssignmentPages(
            Assessments assessments,
            Assignments assignments,
            Turnouts turnouts,
            Members members,
            Editions editions,
            Clock clock) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.turnouts = turnouts;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    /** The page as it is opened. */
    @Transactional(readOnly = true)
    AssignmentsPage of(Member member, AssessmentId id) {
        return page(member, id, AssignmentForm.empty(), Map.of(), "");
    }

    /**
     * The page with what was typed, and what is wrong with it, if anything.
     *
     * @param topic the topic that is passed on; empty for an assignment
     */
    @Transactional(readOnly = true)
    AssignmentsPage checked(Member member, AssessmentId id, AssignmentForm typed, String topic) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = edition(assessment);
        List<Member> colleagues = members.colleagues(member);
        return page(
                member, id, typed, AssignmentCheck.problems(typed, edition, colleagues, member.today(clock)), topic);
    }

    private AssignmentsPage page(
            Member member, AssessmentId id, AssignmentForm form, Map<String, String> problems, String about) {
        Assessment assessment = assessments.of(member, id);
        return new AssignmentsPage(
                member,
                assessment,
                edition(assessment),
                members.colleagues(member),
                assignments.of(member, id),
                turnouts.of(member, assessment),
                member.today(clock),
                form,
                problems,
                about);
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
