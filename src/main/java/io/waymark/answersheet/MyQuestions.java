package io.waymark.answersheet;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a member answers and what they answered: two statements. Who answers what is asked here and nowhere else. */
@Component
class MyQuestions {

    private final Assessments assessments;
    private final Parts parts;
    private final Editions editions;

    MyQuestions(Assessments assessments, Parts parts, Editions editions) {
        this.assessments = assessments;
        this.parts = parts;
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
        return of(member, id, dimension, false);
    }

    /** The same, to be printed: who runs the assessment may print the questions of everybody. */
    @Transactional(readOnly = true)
    Questions printed(Member member, AssessmentId id, @Nullable DimensionKey dimension) {
        return of(member, id, dimension, member.may(Right.PRINT_ALL_QUESTIONS));
    }

    private Questions of(Member member, AssessmentId id, @Nullable DimensionKey dimension, boolean everything) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        if (!assessment.open()) {
            return new NoQuestions(assessment, NoQuestions.Why.SIGNED_OFF);
        }
        Part part = parts.of(member, id);
        AskedPractices asked = assessment.asks(edition).with(part.ratings().keySet());
        Journey journey = everything ? Journey.whole(asked, Set.of()) : answering(assessment, Journey.of(asked, part));
        if (journey.steps().isEmpty()) {
            return new NoQuestions(assessment, NoQuestions.Why.NOT_ASKED);
        }
        List<Journey.Step> steps = dimension == null ? journey.steps() : journey.in(dimension);
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        return new Mine(member, assessment, edition, dimension, journey.dimensions(), steps, own(part));
    }

    /** What takes answers now: a dimension in review does not. */
    private static Journey answering(Assessment assessment, Journey journey) {
        return new Journey(journey.steps().stream()
                .filter(it -> assessment.answering(it.dimension().key()))
                .toList());
    }

    private static Map<PracticeKey, Answer> own(Part part) {
        return part.answers().stream().collect(Collectors.toUnmodifiableMap(Answer::practice, Function.identity()));
    }
}
