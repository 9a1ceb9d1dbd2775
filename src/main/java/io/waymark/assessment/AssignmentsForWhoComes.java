package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Roster;
import io.waymark.organisation.WaitingWork;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the topics that waited for somebody to them when they come, in the name of whoever kept them. What waited in an
 * assessment that is closed by then lapses. Where they are expected no more, what was passed on goes back.
 */
@Component
class AssignmentsForWhoComes implements WaitingWork {

    private final KeptAssignments kept;
    private final Assessments assessments;
    private final AssignmentChanges changes;
    private final Entrusting entrusting;
    private final Members members;
    private final Clock clock;

    AssignmentsForWhoComes(
            KeptAssignments kept,
            Assessments assessments,
            AssignmentChanges changes,
            Entrusting entrusting,
            Members members,
            Clock clock) {
        this.kept = kept;
        this.assessments = assessments;
        this.changes = changes;
        this.entrusting = entrusting;
        this.members = members;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Responsibility> byAddress(Member asker) {
        return kept.waiting(asker).stream()
                .collect(Collectors.toMap(
                        KeptAssignments.KeptForAddress::email,
                        it -> new Responsibility("assessment.waiting", it.topics(), "/assessments")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(Member joined, String email) {
        List<KeptAssignment> theirs = kept.take(joined, email);
        if (!theirs.isEmpty()) {
            Roster roster = members.roster(joined);
            byAssessment(theirs).forEach((id, some) -> handOver(joined, roster, held(joined, id), some));
        }
    }

    private void handOver(Member joined, Roster roster, Assessment assessment, List<KeptAssignment> theirs) {
        if (!assessment.open()) {
            return;
        }
        theirs.stream()
                .collect(Collectors.groupingBy(
                        KeptAssignment::bundle,
                        LinkedHashMap::new,
                        Collectors.mapping(KeptAssignment::topic, Collectors.toList())))
                .forEach((bundle, topics) -> changes.takeUp(
                        keeper(roster, bundle.keptBy()),
                        joined,
                        assessment,
                        bundle.of(topics, joined.person()),
                        bundle.delegatedBy(),
                        clock));
        owned(theirs).forEach(it -> entrusting.takeUp(joined, assessment, it, clock));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Member by, String email) {
        Roster roster = members.roster(by);
        byAssessment(kept.take(by, email)).forEach((id, some) -> release(by, roster, held(by, id), some, email));
    }

    private void release(Member by, Roster roster, Assessment assessment, List<KeptAssignment> theirs, String email) {
        changes.released(by, assessment, topics(theirs), email, clock);
        if (assessment.open()) {
            theirs.forEach(it -> giveBack(by, roster, assessment, it));
        }
    }

    /** To who passed it on, where they are there still. */
    private void giveBack(Member by, Roster roster, Assessment assessment, KeptAssignment it) {
        PersonId former = it.delegatedBy();
        if (former != null && roster.has(former)) {
            changes.giveBack(by, assessment, it.bundle().of(List.of(it.topic()), former), clock);
        }
    }

    private static Map<AssessmentId, List<KeptAssignment>> byAssessment(List<KeptAssignment> kept) {
        return kept.stream()
                .collect(Collectors.groupingBy(KeptAssignment::assessment, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<TopicKey> topics(List<KeptAssignment> kept) {
        return kept.stream().map(KeptAssignment::topic).toList();
    }

    private static List<DimensionKey> owned(List<KeptAssignment> kept) {
        return kept.stream()
                .filter(KeptAssignment::owns)
                .map(it -> it.topic().dimension())
                .distinct()
                .toList();
    }

    private static Member keeper(Roster roster, PersonId person) {
        return roster.everyone().stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Also one that was withdrawn. */
    private Assessment held(Member member, AssessmentId id) {
        assessments.hold(member.organisation().value(), id.value());
        assessments.holdScopes(member.organisation().value(), id.value());
        return assessments.ever(member, id).orElseThrow(NotFound::new);
    }
}
