package io.waymark.agreement;

import io.waymark.assessment.Agreements;
import io.waymark.assessment.AllFindings;
import io.waymark.assessment.Answer;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Findings;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the comparison of a dimension: six statements, whatever the number of people and practices. */
@Component
class ComparedAnswers {

    private final Assessments assessments;
    private final Editions editions;
    private final AllFindings findings;
    private final Agreements agreements;
    private final Turnouts turnouts;
    private final Members members;

    ComparedAnswers(
            Assessments assessments,
            Editions editions,
            AllFindings findings,
            Agreements agreements,
            Turnouts turnouts,
            Members members) {
        this.assessments = assessments;
        this.editions = editions;
        this.findings = findings;
        this.agreements = agreements;
        this.turnouts = turnouts;
        this.members = members;
    }

    /**
     * The dimension that the assessment's edition begins with.
     *
     * @throws NotFound where the assessment is missing or another tenant's
     */
    @Transactional(readOnly = true)
    DimensionKey first(Member member, AssessmentId id) {
        return edition(assessments.of(member, id)).dimensions().getFirst().key();
    }

    /**
     * The comparison as the member may see it.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such dimension
     */
    @Transactional(readOnly = true)
    DimensionComparison of(Member member, AssessmentId id, DimensionKey key) {
        Assessment assessment = assessments.of(member, id);
        return read(member, assessment, edition(assessment).dimension(key).orElseThrow(NotFound::new));
    }

    /**
     * The comparison that a practice belongs to.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing
     */
    @Transactional(readOnly = true)
    DimensionComparison around(Member member, AssessmentId id, PracticeKey key) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = edition(assessment);
        Dimension dimension = edition.practice(key)
                .flatMap(it -> edition.dimension(it.key().topic().dimension()))
                .orElseThrow(NotFound::new);
        return read(member, assessment, dimension);
    }

    private DimensionComparison read(Member member, Assessment assessment, Dimension dimension) {
        Edition edition = edition(assessment);
        Scope scope = assessment.scope(dimension.key()).orElseThrow(NotFound::new);
        Map<PersonId, Member> people = members.roster(member).everyone().stream()
                .collect(Collectors.toUnmodifiableMap(Member::person, Function.identity()));
        return new DimensionComparison(
                member,
                assessment,
                edition,
                dimension,
                people,
                turnouts.of(member, assessment).in(dimension.key()),
                DimensionComparison.opened(scope) ? practices(member, assessment, dimension, people) : List.of(),
                ComparisonFilter.ALL,
                null);
    }

    private List<ComparedPractice> practices(
            Member member, Assessment assessment, Dimension dimension, Map<PersonId, Member> people) {
        Findings found = findings.of(member, assessment.id());
        Voices voices = Voices.of(people, found, agreements.dissents(member, assessment.id()));
        AskedPractices asked = assessment
                .asks(edition(assessment))
                .with(found.answers().stream().map(Answer::practice).collect(Collectors.toSet()));
        return Journey.whole(asked, Set.of()).in(dimension.key()).stream()
                .flatMap(step -> step.practices().stream().map(it -> voices.about(step.topic(), it)))
                .toList();
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
