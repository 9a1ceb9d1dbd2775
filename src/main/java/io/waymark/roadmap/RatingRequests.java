package io.waymark.roadmap;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignment;
import io.waymark.assessment.Assignments;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks who answers a practice in the unit's open assessment to rate it again, with evidence, when work for it is finished: one
 * notice a person and topic. No rating is ever changed by it; where no assessment is open, nobody is asked.
 */
@Component
class RatingRequests {

    private final Assessments assessments;
    private final Assignments assignments;
    private final Editions editions;
    private final RoadmapRows rows;
    private final ApplicationEventPublisher events;

    RatingRequests(
            Assessments assessments,
            Assignments assignments,
            Editions editions,
            RoadmapRows rows,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.editions = editions;
        this.rows = rows;
        this.events = events;
    }

    /** @param finished actions of the card whose work is done now */
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(Member by, InitiativeId card, Collection<ActionId> finished, Instant now) {
        InitiativeFacts facts = rows.find(by, card);
        assessments.of(by).stream()
                .filter(it -> it.unit().equals(facts.unit()) && it.open())
                .findFirst()
                .ifPresent(it -> ask(by, facts, finished, it, now));
    }

    private void ask(
            Member by, InitiativeFacts card, Collection<ActionId> finished, Assessment assessment, Instant now) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        FollowedPractices followed = new FollowedPractices(editions, edition);
        Map<TopicKey, Set<String>> work = new LinkedHashMap<>();
        finished.stream()
                .flatMap(it -> card.action(it).stream())
                .forEach(action -> asked(followed, action).stream()
                        .filter(it -> edition.practice(it).isPresent())
                        .forEach(it -> work.computeIfAbsent(it.topic(), topic -> new LinkedHashSet<>())
                                .add(action.title())));
        List<Assignment> all = work.isEmpty() ? List.of() : assignments.of(by, assessment.id());
        work.forEach((topic, titles) -> respondents(assessment, topic, all).stream()
                .filter(it -> !it.equals(by.person()))
                .forEach(it -> events.publishEvent(notice(by, it, card, assessment, edition, topic, titles, now))));
    }

    private static Set<PracticeKey> asked(FollowedPractices followed, ActionFacts action) {
        return action.edition() == null
                ? Set.of()
                : followed.became(action.edition(), action.practices()).orElse(Set.of());
    }

    /** Who the topic is assigned to, else who owns its dimension. */
    private static Set<PersonId> respondents(Assessment assessment, TopicKey topic, List<Assignment> all) {
        Set<PersonId> assigned = all.stream()
                .filter(it -> it.topic().equals(topic))
                .map(Assignment::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return assigned.isEmpty()
                ? assessment.ownerOf(topic.dimension()).stream().collect(Collectors.toSet())
                : assigned;
    }

    private static Notice notice(
            Member by,
            PersonId to,
            InitiativeFacts card,
            Assessment assessment,
            Edition edition,
            TopicKey topic,
            Set<String> titles,
            Instant now) {
        return new Notice(
                by.organisation(),
                to,
                by.person(),
                Notice.Kind.RATE_AGAIN,
                card.id().value(),
                assessment.about(edition.topic(topic).orElseThrow().title()),
                String.join("\n", titles),
                null,
                "/orgs/%s/assessments/%s/questions/%s/%s"
                        .formatted(by.slug(), assessment.id(), topic.dimension(), topic.slug()),
                now);
    }
}
