package io.waymark.questionnaire;

import io.waymark.assessment.AllMarks;
import io.waymark.assessment.Answer;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Baseline;
import io.waymark.assessment.Baselines;
import io.waymark.assessment.Hint;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Suggestions;
import io.waymark.assessment.Upgrade;
import io.waymark.assessment.Upgrades;
import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads pages of the questionnaire: five statements, four where a cycle starts from a milestone, whatever the number of questions. */
@Component
class Questionnaire {

    private final Assessments assessments;
    private final Parts parts;
    private final Baselines baselines;
    private final List<Suggestions> suggestions;
    private final Upgrades upgrades;
    private final AllMarks marks;
    private final GoalsOfAssessments goals;
    private final Editions editions;
    private final Clock clock;

    Questionnaire(
            Assessments assessments,
            Parts parts,
            Baselines baselines,
            List<Suggestions> suggestions,
            Upgrades upgrades,
            AllMarks marks,
            GoalsOfAssessments goals,
            Editions editions,
            Clock clock) {
        this.assessments = assessments;
        this.parts = parts;
        this.baselines = baselines;
        this.suggestions = suggestions;
        this.upgrades = upgrades;
        this.marks = marks;
        this.goals = goals;
        this.clock = clock;
        this.editions = editions;
    }

    /**
     * The page of a topic.
     *
     * @throws NotFound where the assessment, or the topic in its edition, is missing, or the member does not answer it now
     */
    @Transactional(readOnly = true)
    TopicQuestions topic(Member member, AssessmentId id, TopicKey topic) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Part part = parts.of(member, id);
        Optional<Baseline> baseline = baselines.of(member, assessment);
        Map<PracticeKey, String> reworded = reworded(assessment, part);
        Map<PracticeKey, Hint> suggested = suggested(member, assessment, edition);
        AskedPractices asked = assessment.asks(edition).with(part.ratings().keySet());
        Journey journey = Journey.of(asked, part);
        Journey.Step step = journey.step(topic)
                .filter(it -> assessment.answering(it.dimension().key()))
                .orElseThrow(NotFound::new);
        return new TopicQuestions(
                assessment,
                asked,
                journey,
                step,
                part,
                marks.of(member, id, AskedElsewhere.shownIn(edition, topic)),
                goals.pointed(member, id, edition.topics()),
                asked.answerable(step.topic()).stream()
                        .map(it -> question(it, part, baseline, suggested, reworded))
                        .toList());
    }

    /**
     * A practice of an assessment, also where the member may no longer answer it and where it was withdrawn.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing
     */
    @Transactional(readOnly = true)
    PracticePage practice(Member member, AssessmentId id, PracticeKey key) {
        Assessment assessment = assessments.ever(member, id).orElseThrow(NotFound::new);
        return new PracticePage(
                assessment,
                editions.find(assessment.edition())
                        .flatMap(edition -> edition.practice(key))
                        .orElseThrow(NotFound::new));
    }

    private Map<PracticeKey, Hint> suggested(Member member, Assessment assessment, Edition edition) {
        Map<PracticeKey, Hint> suggested = new HashMap<>();
        suggestions.forEach(
                it -> it.of(member, assessment, edition, clock.instant()).forEach(suggested::putIfAbsent));
        return suggested;
    }

    /** Why practices have other words than when the member answered them; those without an entry have not. */
    private Map<PracticeKey, String> reworded(Assessment assessment, Part part) {
        Instant since = assessment.upgradedAt().orElse(Instant.MIN);
        return upgrades.behind(assessment)
                .map(Upgrade::map)
                .map(map -> part.answers().stream()
                        .filter(it -> it.given() && it.savedAt().isBefore(since))
                        .map(Answer::practice)
                        .filter(it -> map.into(it).getFirst().kind() == EditionChange.Kind.REWORDED)
                        .collect(Collectors.toMap(
                                it -> it, it -> map.into(it).getFirst().why())))
                .orElse(Map.of());
    }

    private static Question question(
            Practice practice,
            Part part,
            Optional<Baseline> baseline,
            Map<PracticeKey, Hint> suggested,
            Map<PracticeKey, String> reworded) {
        Optional<Answer> mine = part.to(practice.key());
        return new Question(
                practice,
                AnswerState.opened(practice.key(), mine),
                baseline.flatMap(it -> Earlier.of(it, practice.key())).orElse(null),
                mine.isPresent() ? null : suggested.get(practice.key()),
                reworded.get(practice.key()));
    }
}
