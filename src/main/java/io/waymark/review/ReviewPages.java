package io.waymark.review;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Agreements;
import io.waymark.assessment.AllFindings;
import io.waymark.assessment.AllMarks;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Findings;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Remarks;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Roster;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the review of a dimension: eight statements and one for evidence, whatever the number of people and practices. */
@Component
class ReviewPages {

    private final Assessments assessments;
    private final Editions editions;
    private final Turnouts turnouts;
    private final Parts parts;
    private final AllFindings findings;
    private final Agreements agreements;
    private final Remarks remarks;
    private final Members members;
    private final AllMarks marks;

    ReviewPages(
            Assessments assessments,
            Editions editions,
            Turnouts turnouts,
            Parts parts,
            AllFindings findings,
            Agreements agreements,
            Remarks remarks,
            Members members,
            AllMarks marks) {
        this.assessments = assessments;
        this.editions = editions;
        this.turnouts = turnouts;
        this.parts = parts;
        this.findings = findings;
        this.agreements = agreements;
        this.remarks = remarks;
        this.members = members;
        this.marks = marks;
    }

    /**
     * The review of a dimension as it stands.
     *
     * @throws NotFound where the assessment, or the dimension in its edition, is missing
     */
    @Transactional(readOnly = true)
    ReviewPage of(Member member, AssessmentId id, DimensionKey dimension) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        ReviewWork work = ReviewWork.of(member, assessment, edition, dimension);
        Roster roster = members.roster(member);
        Brought brought = brought(work, roster.names());
        return new ReviewPage(
                work,
                turnouts.of(member, assessment),
                parts.of(member, id),
                roster,
                left(work, brought.agreed()),
                brought.rounds(),
                work.maySendBack() ? brought.topics(work) : List.of(),
                UnsavedReview.NOTHING);
    }

    /** One dimension of the assessment's edition; throws as {@link #of} does. */
    @Transactional(readOnly = true)
    Dimension dimension(Member member, AssessmentId id, DimensionKey dimension) {
        return editions.find(assessments.of(member, id).edition())
                .flatMap(it -> it.dimension(dimension))
                .orElseThrow(NotFound::new);
    }

    private Brought brought(ReviewWork work, Names names) {
        Member member = work.member();
        AssessmentId id = work.assessment().id();
        Findings found = findings.of(member, id);
        return new Brought(
                AgreedRatings.of(work.asked(), found),
                found,
                agreements.dissents(member, id),
                remarks.of(member, id),
                marks.of(member, id).evidence(),
                names);
    }

    private static int left(ReviewWork work, AgreedRatings agreed) {
        return work.asked().with(agreed.undecided()).open(work.dimension().topics(), agreed.ratings());
    }
}
