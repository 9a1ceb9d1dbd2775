package io.waymark.assessment.web;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all answers of an assessment for checking: three statements, whatever their number. */
@Component
class CheckAnswers {

    private final Assessments assessments;
    private final Answers answers;
    private final Editions editions;
    private final Members members;

    CheckAnswers(Assessments assessments, Answers answers, Editions editions, Members members) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.members = members;
    }

    /**
     * The answers as they stand.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such dimension
     */
    @Transactional(readOnly = true)
    CheckPage of(Member member, AssessmentId id, CheckFilter filter) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        refuseUnknown(filter.dimension(), edition);
        List<Answer> given = answers.of(member, id);
        Spoken spoken = Spoken.of(given, Names.of(members.colleagues(member)));
        List<CheckedTopic> topics = Journey.whole(edition, given).steps().stream()
                .map(it -> topic(
                        it, spoken, assessment.answeredBy(member, it.dimension().key())))
                .toList();
        return new CheckPage(member, assessment, edition, filter, topics);
    }

    private static void refuseUnknown(@Nullable DimensionKey dimension, Edition edition) {
        if (dimension != null && edition.dimension(dimension).isEmpty()) {
            throw new NotFound();
        }
    }

    private static CheckedTopic topic(Journey.Step step, Spoken spoken, boolean mine) {
        return new CheckedTopic(
                step.dimension(),
                step.topic(),
                mine,
                step.practices().stream().map(spoken::about).toList());
    }
}
