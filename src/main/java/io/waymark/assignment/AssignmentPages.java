package io.waymark.assignment;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignments;
import io.waymark.assessment.KeptAssignments;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who answers what: six statements, whatever the number of people and topics. */
@Component
class AssignmentPages {

    private final Assessments assessments;
    private final Assignments assignments;
    private final KeptAssignments kept;
    private final Turnouts turnouts;
    private final Members members;
    private final Editions editions;
    private final Clock clock;

    AssignmentPages(
            Assessments assessments,
            Assignments assignments,
            KeptAssignments kept,
            Turnouts turnouts,
            Members members,
            Editions editions,
            Clock clock) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.kept = kept;
        this.turnouts = turnouts;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The page of an assessment.
     *
     * @param passed the topic that is passed on; null for an assignment
     */
    @Transactional(readOnly = true)
    AssignmentsPage of(Member member, AssessmentId id, @Nullable TopicKey passed) {
        Assessment assessment = assessments.of(member, id);
        return new AssignmentsPage(
                member,
                assessment,
                editions.find(assessment.edition()).orElseThrow(NotFound::new),
                members.roster(member),
                assignments.of(member, id),
                kept.of(member, id),
                turnouts.of(member, assessment),
                member.today(clock),
                passed);
    }
}
