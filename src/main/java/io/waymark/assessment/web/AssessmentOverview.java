package io.waymark.assessment.web;

import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the overview of one assessment: four statements, whatever the number of questions. */
@Component
class AssessmentOverview {

    private static final int ENTRIES = 10;

    private final Assessments assessments;
    private final Answers answers;
    private final Editions editions;
    private final Members members;
    private final ActivityRecord activity;

    AssessmentOverview(
            Assessments assessments, Answers answers, Editions editions, Members members, ActivityRecord activity) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.members = members;
        this.activity = activity;
    }

    /**
     * The overview as the answers stand.
     *
     * @throws NotFound where the assessment is missing or another tenant's
     */
    @Transactional(readOnly = true)
    OverviewPage of(Member member, AssessmentId id) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Journey whole = Journey.whole(edition, answers.of(member, id));
        Names names = Names.of(members.colleagues(member));
        return new OverviewPage(
                member,
                assessment,
                edition,
                whole.dimensions().stream()
                        .map(it -> row(member, assessment, it, whole, names))
                        .toList(),
                activity.about(member, id.value(), ENTRIES));
    }

    private static OverviewPage.Row row(
            Member member, Assessment assessment, Dimension dimension, Journey whole, Names names) {
        return new OverviewPage.Row(
                dimension,
                assessment.targets().of(dimension.key()),
                assessment.ownerOf(dimension.key()).map(names::of).orElse(""),
                new Journey(whole.in(dimension.key())),
                assessment.answeredBy(member, dimension.key()));
    }
}
