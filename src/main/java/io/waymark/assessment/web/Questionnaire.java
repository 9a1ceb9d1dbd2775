package io.waymark.assessment.web;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads pages of the questionnaire: two statements, whatever the number of questions. */
@Component
class Questionnaire {

    private final Assessments assessments;
    private final Answers answers;
    private final Editions editions;

    Questionnaire(Assessments assessments, Answers answers, Editions editions) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
    }

    /**
     * The page of a topic.
     *
     * @throws NotFound where the assessment, or the topic in its edition, is missing, or the member does not answer it
     */
    @Transactional(readOnly = true)
    TopicPage topic(Member member, AssessmentId id, TopicKey topic) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        List<Answer> given = answers.of(member, id);
        Journey journey = Journey.of(member, assessment, edition, given);
        Journey.Step step = journey.step(topic).orElseThrow(NotFound::new);
        return new TopicPage(
                assessment,
                edition,
                journey,
                step,
                step.practices().stream().map(it -> question(member, it, given)).toList());
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

    private static Question question(Member member, Practice practice, List<Answer> answers) {
        List<Answer> here = answers.stream()
                .filter(it -> it.practice().equals(practice.key()))
                .toList();
        Optional<Answer> mine = here.stream()
                .filter(it -> it.respondent().equals(member.person()))
                .findFirst();
        long others = here.stream().filter(Answer::given).count()
                - (mine.filter(Answer::given).isPresent() ? 1 : 0);
        return new Question(practice, AnswerState.opened(practice.key(), mine), (int) others);
    }
}
