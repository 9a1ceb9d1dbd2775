package io.waymark.questionnaire;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.AllFindings;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Findings;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Parts;
import io.waymark.assessment.page.Spoken;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all answers of an assessment for checking: four statements, whatever their number. */
@Component
class CheckAnswers {

    private final Assessments assessments;
    private final AllFindings findings;
    private final Parts parts;
    private final Editions editions;
    private final Members members;

    CheckAnswers(Assessments assessments, AllFindings findings, Parts parts, Editions editions, Members members) {
        this.assessments = assessments;
        this.findings = findings;
        this.parts = parts;
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
        Findings found = findings.of(member, id);
        AgreedRatings agreed = AgreedRatings.of(assessment.asks(edition), found);
        Spoken spoken = Spoken.of(
                agreed, found, parts.of(member, id), members.roster(member).names());
        AskedPractices asked = assessment.asks(edition).with(spoken.answers().keySet());
        List<CheckedTopic> topics = Journey.whole(asked, Set.of()).steps().stream()
                .map(it -> topic(it, spoken, mine(assessment, found, it)))
                .toList();
        return new CheckPage(member, assessment, edition, filter, topics);
    }

    private static boolean mine(Assessment assessment, Findings found, Journey.Step step) {
        return assessment.answering(step.dimension().key())
                && found.mine().contains(step.topic().key());
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
