package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers what: leads assign, owners pass a topic on. Each call is one transaction with its activity entry, and tells
 * those who got something to do.
 */
@Component
public class AssignmentChanges {

    private static final String SUBJECT = "assessment";

    private final Assignments assignments;
    private final KeptAssignments kept;
    private final Assessments assessments;
    private final Baselines baselines;
    private final Members members;
    private final Editions editions;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;

    AssignmentChanges(
            Assignments assignments,
            KeptAssignments kept,
            Assessments assessments,
            Baselines baselines,
            Members members,
            Editions editions,
            ActivityRecord activity,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.kept = kept;
        this.assessments = assessments;
        this.baselines = baselines;
        this.members = members;
        this.editions = editions;
        this.activity = activity;
        this.events = events;
    }

    /**
     * What somebody is asked to answer.
     *
     * @param expected addresses that are invited, for which the topics are kept until somebody comes by them
     * @param dueOn null for no day
     * @param message at most 1,000 characters
     */
    public record Request(
            Collection<TopicKey> topics,
            Collection<PersonId> people,
            Collection<String> expected,
            @Nullable LocalDate dueOn,
            String message) {

        /** Of people who are there. */
        public Request(
                Collection<TopicKey> topics, Collection<PersonId> people, @Nullable LocalDate dueOn, String message) {
            this(topics, people, List.of(), dueOn, message);
        }

        /** Whether all of it waits in the same words for all who are expected. */
        private boolean waits(List<Awaited> now) {
            return topics.stream()
                    .allMatch(topic -> expected.stream()
                            .allMatch(email -> now.stream()
                                    .anyMatch(it -> topic.equals(it.topic())
                                            && it.email().equals(email)
                                            && Objects.equals(it.dueOn(), dueOn)
                                            && it.message().equals(message))));
        }

        /** Whether somebody else passed one of the topics on to one of the addresses. */
        private boolean crosses(Awaited it, PersonId from) {
            return it.delegatedBy() != null
                    && !it.delegatedBy().equals(from)
                    && topics.contains(Objects.requireNonNull(it.topic()))
                    && expected.contains(it.email());
        }

        /** Whether all of it was asked before, passed on by the same person or by nobody. */
        private boolean stands(List<Assignment> now, @Nullable PersonId delegatedBy) {
            return topics.stream()
                    .allMatch(topic -> people.stream()
                            .map(it -> new Asked(topic, it, dueOn, message, delegatedBy))
                            .allMatch(now.stream().map(Asked::of).toList()::contains));
        }
    }

    /** What is asked of one person, whoever asked it. */
    private record Asked(
            TopicKey topic,
            PersonId person,
            @Nullable LocalDate dueOn,
            String message,
            @Nullable PersonId delegatedBy) {

        private static Asked of(Assignment it) {
            return new Asked(it.topic(), it.person(), it.dueOn(), it.message(), it.delegatedBy());
        }
    }

    /**
     * Who answered a topic in the cycle before answers it again, unless its dimension got another owner. Else it goes to the
     * owner, and to the lead who begins where there is none. A dimension whose owner is expected waits for them.
     *
     * @throws NotFound where an owner who is expected is not invited
     */
    void begin(Member lead, Assessment assessment, Map<DimensionKey, String> expected, Clock clock) {
        List<Assignment> before = before(lead, assessment);
        Map<PersonId, List<TopicKey>> topics = new LinkedHashMap<>();
        for (Topic topic : edition(assessment).topics()) {
            if (expected.containsKey(topic.key().dimension())) {
                continue;
            }
            respondents(lead, assessment, topic.key(), before)
                    .forEach(it -> topics.computeIfAbsent(it, person -> new ArrayList<>())
                            .add(topic.key()));
        }
        topics.forEach(
                (owner, theirs) -> give(lead, assessment, new Request(theirs, List.of(owner), null, ""), null, clock));
        kept.hold(lead, expected.values());
        expected.forEach((dimension, owner) -> keep(lead, assessment, dimension, owner, clock));
    }

    private void keep(Member lead, Assessment assessment, DimensionKey dimension, String owner, Clock clock) {
        List<TopicKey> topics = edition(assessment).dimension(dimension).orElseThrow(NotFound::new).topics().stream()
                .map(Topic::key)
                .toList();
        Request request = new Request(topics, List.of(), List.of(owner), null, "");
        kept.keep(lead, assessment.id(), request, true, null, clock.instant());
    }

    private static Set<PersonId> respondents(
            Member lead, Assessment assessment, TopicKey topic, List<Assignment> before) {
        PersonId owner = assessment.ownerOf(topic.dimension()).orElse(lead.person());
        Set<PersonId> dimension = people(before, it -> it.dimension().equals(topic.dimension()));
        Set<PersonId> earlier = people(before, topic::equals);
        return dimension.contains(owner) && !earlier.isEmpty() ? earlier : Set.of(owner);
    }

    private static Set<PersonId> people(List<Assignment> assignments, Predicate<TopicKey> topics) {
        return assignments.stream()
                .filter(it -> topics.test(it.topic()))
                .map(Assignment::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The assignments of the cycle that this one starts from. */
    private List<Assignment> before(Member lead, Assessment assessment) {
        return baselines
                .of(lead, assessment)
                .map(it -> assignments.of(lead, it.assessment()))
                .orElse(List.of());
    }

    /**
     * A lead gives topics to people; somebody who has one already gets the new day and message. What was asked before in the
     * same words is done already, and nobody is told again. For who is invited they are kept.
     *
     * @throws NotFound where a topic is not of the edition, a person not of the organisation, an address not invited
     */
    @Transactional
    public void assign(Member lead, AssessmentId id, Request request, Clock clock) {
        lead.must(Right.ASSIGN_QUESTIONS);
        kept.hold(lead, request.expected());
        Assessment assessment = open(lead, id);
        if (!request.stands(assignments.of(lead, id), null) || !request.waits(kept.of(lead, id))) {
            give(lead, assessment, request, null, clock);
            kept.keep(lead, id, request, false, null, clock.instant());
            note(lead, assessment, "activity.assignment.made", request, clock);
        }
    }

    /**
     * Somebody passes a topic of theirs on; they no longer answer it, and what they answered stays. The same once more is done
     * already. For who is invited it is kept, and theirs again where the invitation is withdrawn.
     *
     * @throws NotFound where they do not answer the topic, or it waits for the address by another's word already
     */
    @Transactional
    public void delegate(Member from, AssessmentId id, TopicKey topic, Request request, Clock clock) {
        kept.hold(from, request.expected());
        Assessment assessment = open(from, id);
        List<Awaited> waiting = kept.of(from, id);
        boolean another = waiting.stream().anyMatch(it -> request.crosses(it, from.person()));
        if (another || !assignments.remove(from, id, topic, from.person())) {
            if (request.stands(assignments.of(from, id), from.person()) && request.waits(passedOn(waiting, from))) {
                return;
            }
            throw new NotFound();
        }
        give(from, assessment, request, from.person(), clock);
        kept.keep(from, id, request, false, from.person(), clock.instant());
        note(from, assessment, "activity.assignment.delegated", request, clock);
    }

    private static List<Awaited> passedOn(List<Awaited> waiting, Member from) {
        return waiting.stream()
                .filter(it -> from.person().equals(it.delegatedBy()))
                .toList();
    }

    /** A lead takes a topic from a person; what they answered stays. Says whether they had it. */
    @Transactional
    public boolean withdraw(Member lead, AssessmentId id, TopicKey topic, PersonId person, Clock clock) {
        lead.must(Right.ASSIGN_QUESTIONS);
        Assessment assessment = open(lead, id);
        boolean had = assignments.remove(lead, id, topic, person);
        if (had) {
            Request request = new Request(List.of(topic), List.of(person), null, "");
            note(lead, assessment, "activity.assignment.withdrawn", request, clock);
        }
        return had;
    }

    /** A lead takes a topic from an address for which it waits; says whether it did. */
    @Transactional
    public boolean release(Member lead, AssessmentId id, TopicKey topic, String email, Clock clock) {
        lead.must(Right.ASSIGN_QUESTIONS);
        Assessment assessment = open(lead, id);
        boolean waited = kept.of(lead, id).stream()
                        .anyMatch(it -> topic.equals(it.topic()) && it.email().equals(email))
                && kept.remove(lead, id, topic, email);
        if (waited) {
            released(lead, assessment, List.of(topic), email, clock);
        }
        return waited;
    }

    /** Writes down that topics wait for an address no more. */
    void released(Member by, Assessment assessment, List<TopicKey> topics, String email, Clock clock) {
        Request request = new Request(topics, List.of(), List.of(email), null, "");
        note(by, assessment, "activity.assignment.released", request, clock);
    }

    /** Gives what waited for somebody who came, in the name of whoever kept it; call with the assessment held and open. */
    void takeUp(
            Member keeper,
            Member joined,
            Assessment assessment,
            Request request,
            @Nullable PersonId delegatedBy,
            Clock clock) {
        give(keeper, assessment, request, delegatedBy, clock);
        note(joined, assessment, "activity.assignment.taken-up", request, clock);
    }

    /** Gives a topic back to who had passed it on, unless they answer it again already; call with the assessment held and open. */
    void giveBack(Member by, Assessment assessment, Request request, Clock clock) {
        boolean theirs = assignments.of(by, assessment.id()).stream()
                .anyMatch(it -> request.topics().contains(it.topic())
                        && request.people().contains(it.person()));
        if (!theirs) {
            give(by, assessment, request, null, clock);
            note(by, assessment, "activity.assignment.given-back", request, clock);
        }
    }

    private void give(Member by, Assessment assessment, Request request, @Nullable PersonId delegatedBy, Clock clock) {
        Edition edition = edition(assessment);
        if (!colleagues(by).containsAll(request.people())
                || request.topics().stream().anyMatch(it -> edition.topic(it).isEmpty())) {
            throw new NotFound();
        }
        assignments.give(by, assessment.id(), request, delegatedBy, clock.instant());
        request.people().forEach(it -> tell(by, assessment, it, request, clock));
        assignments.rememberShared(by, assessment.id());
    }

    private void tell(Member by, Assessment assessment, PersonId person, Request request, Clock clock) {
        events.publishEvent(new Notice(
                by.organisation(),
                person,
                by.person(),
                Notice.Kind.ASSIGNED,
                assessment.id().value(),
                assessment.about(titles(assessment, request.topics())),
                request.message(),
                request.dueOn(),
                "/orgs/%s/assessments/%s".formatted(by.slug(), assessment.id()),
                clock.instant()));
    }

    private void note(Member by, Assessment assessment, String what, Request request, Clock clock) {
        Names names = members.roster(by).names();
        String people = Stream.concat(request.people().stream().map(names::of), request.expected().stream())
                .collect(Collectors.joining(", "));
        String about = titles(assessment, request.topics()) + " → " + people;
        activity.add(
                by,
                clock.instant(),
                what,
                SUBJECT,
                assessment.id().value(),
                Map.of(),
                request.dueOn() == null ? Map.of("title", about) : Map.of("title", about, "due", request.dueOn()));
    }

    /** The dimension's title where all its topics are meant, else the topics'. */
    private String titles(Assessment assessment, Collection<TopicKey> topics) {
        return edition(assessment).dimensions().stream()
                .flatMap(it ->
                        topics.containsAll(it.topics().stream().map(Topic::key).toList())
                                ? Stream.of(it.title())
                                : it.topics().stream()
                                        .filter(topic -> topics.contains(topic.key()))
                                        .map(Topic::title))
                .collect(Collectors.joining(", "));
    }

    private Set<PersonId> colleagues(Member member) {
        return members.colleagues(member).stream().map(Member::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Holds the assessment, so that it is not signed off meanwhile and two who assign the same topic see each other. */
    private Assessment open(Member member, AssessmentId id) {
        assessments.hold(member.organisation().value(), id.value());
        Assessment assessment = assessments.of(member, id);
        if (!assessment.open()) {
            throw new AssessmentClosed();
        }
        return assessment;
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
