package io.waymark.assessment.web;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Baseline;
import io.waymark.assessment.Baselines;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads pages of the questionnaire: two statements, whatever the number of questions. */
@Component
class Questionnaire {

    private final Assessments assessments;
    private final Parts parts;
    private final Baselines baselines;
    private final Editions editions;

    Questionnaire(Assessments assessments, Parts parts, Baselines baselines, Editions editions) {
        this.assessments = assessments;
        this.parts = parts;
        this.baselines = baselines;
        this.editions = editions;
    }

    /**
     * The page of a topic.
     *
     * @throws NotFound where the assessment, or the topic in its edition, is missing, or the member does not answer it now
     */
    @Transactional(readOnly = true)
    TopicPage topic(Member member, AssessmentId id, TopicKey topic) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Part part = parts.of(member, id);
        Optional<Baseline> baseline = baselines.of(member, assessment);
        Journey journey = Journey.of(edition, part);
        Journey.Step step = journey.step(topic)
                .filter(it -> assessment.answering(it.dimension().key()))
                .orElseThrow(NotFound::new);
        return new TopicPage(
                assessment,
                edition,
                journey,
                step,
                part,
                step.practices().stream()
                        .map(it -> question(it, part, baseline))
                        .toList());
    }

    /**
     * A practice of an assessment, for those who may no longer answer it too.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing
     */
    @Transactional(readOnly = true)
    PracticePage practice(Member member, AssessmentId id, PracticeKey key) {
        Assessment assessment = assessments.of(member, id);
        return new PracticePage(
                assessment,
                editions.find(assessment.edition())
                        .flatMap(edition -> edition.practice(key))
                        .orElseThrow(NotFound::new));
    }

    private static Question question(Practice practice, Part part, Optional<Baseline> baseline) {
        return new Question(
                practice,
                AnswerState.opened(practice.key(), part.to(practice.key())),
                baseline.flatMap(it -> Earlier.of(it, practice.key())).orElse(null));
    }
}
