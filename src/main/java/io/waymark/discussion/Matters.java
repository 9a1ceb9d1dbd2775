package io.waymark.discussion;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignments;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import org.springframework.stereotype.Component;

/** Finds what can be talked about; two statements. */
@Component
class Matters {

    private final Assessments assessments;
    private final Assignments assignments;
    private final Editions editions;

    Matters(Assessments assessments, Assignments assignments, Editions editions) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.editions = editions;
    }

    /**
     * A practice of an assessment of the member's organisation.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such practice
     */
    Matter of(Member member, AssessmentId id, PracticeKey practice) {
        Assessment assessment = assessments.readable(member, id);
        Edition edition = edition(assessment);
        Practice found = edition.practice(practice).orElseThrow(NotFound::new);
        boolean asked =
                assessment.answering(practice.topic().dimension()) && assignments.answers(member, id, practice.topic());
        return new Matter(assessment, edition, found, asked);
    }

    Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
