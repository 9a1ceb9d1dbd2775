package io.waymark.review;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scorecards;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Turnouts;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far the review of an assessment is: six statements, whatever the number of people and practices. */
@Component
class ReviewSummaries {

    private final Assessments assessments;
    private final Editions editions;
    private final Turnouts turnouts;
    private final Scorecards scorecards;
    private final Reopenings reopenings;
    private final Members members;

    ReviewSummaries(
            Assessments assessments,
            Editions editions,
            Turnouts turnouts,
            Scorecards scorecards,
            Reopenings reopenings,
            Members members) {
        this.assessments = assessments;
        this.editions = editions;
        this.turnouts = turnouts;
        this.scorecards = scorecards;
        this.reopenings = reopenings;
        this.members = members;
    }

    /**
     * The summary as it stands.
     *
     * @throws NotFound where the assessment is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ReviewSummary of(Member member, AssessmentId id) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Turnout turnout = turnouts.of(member, assessment);
        Names names = members.roster(member).names();
        AgreedRatings agreed = scorecards.agreed(member, assessment);
        AskedPractices asked = scorecards.asked(assessment, agreed);
        List<SummaryLine> rows = edition.dimensions().stream()
                .map(it -> row(
                        ReviewWork.of(member, assessment, edition, it.key()),
                        turnout,
                        names,
                        asked.open(it.topics(), agreed.ratings())))
                .toList();
        return new ReviewSummary(
                member,
                assessment,
                edition,
                rows,
                asked.open(agreed.ratings()),
                reopenings.last(member, id),
                Reason.NONE,
                null);
    }

    private static SummaryLine row(ReviewWork work, Turnout turnout, Names names, int open) {
        DimensionKey dimension = work.dimension().key();
        AnsweringProgress progress =
                Journey.whole(work.asked(), turnout.settled()).progress(dimension);
        return new SummaryLine(
                work,
                work.scope().owner().map(names::of).orElse(null),
                work.scope().reviewer().map(names::of).orElse(null),
                progress,
                notIn(work, turnout, names),
                NextStep.of(work, turnout, progress, open),
                turnout.onlyBy(work.member().person(), dimension));
    }

    private static List<String> notIn(ReviewWork work, Turnout turnout, Names names) {
        return !work.state().open() || work.answeredByOwner(turnout)
                ? List.of()
                : turnout.in(work.dimension().key()).stream()
                        .filter(it -> !it.in())
                        .map(it -> names.of(it.person()))
                        .sorted()
                        .toList();
    }
}
