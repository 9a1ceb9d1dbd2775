package io.waymark.assessment.sheet;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a member answers and what they answered: two statements. Who answers what is asked here and nowhere else. */
@Component
class MyQuestions {

    private final Assessments assessments;
    private final Answers answers;
    private final Editions editions;

    MyQuestions(Assessments assessments, Answers answers, Editions editions) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
    }

    /** All questions of the member, or why there are none. */
    @Transactional(readOnly = true)
    Questions of(Member member, AssessmentId id) {
        return of(member, id, null);
    }

    /**
     * The questions of the member in one dimension, or in all.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or the member answers nothing in the dimension
     */
    @Transactional(readOnly = true)
    Questions of(Member member, AssessmentId id, @Nullable DimensionKey dimension) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        if (!assessment.open()) {
            return new NoQuestions(assessment, NoQuestions.Why.SIGNED_OFF);
        }
        Map<PracticeKey, Answer> own = own(member, id);
        Journey journey = Journey.of(member, assessment, edition, own.values());
        if (journey.steps().isEmpty()) {
            return new NoQuestions(assessment, NoQuestions.Why.NOT_ASKED);
        }
        List<Journey.Step> steps = dimension == null ? journey.steps() : journey.in(dimension);
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        return new Mine(member, assessment, edition, dimension, journey.dimensions(), steps, own);
    }

    private Map<PracticeKey, Answer> own(Member member, AssessmentId id) {
        return answers.of(member, id).stream()
                .filter(it -> it.respondent().equals(member.person()))
                .collect(Collectors.toUnmodifiableMap(Answer::practice, Function.identity()));
    }
}
