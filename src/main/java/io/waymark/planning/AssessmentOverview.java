package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Awaited;
import io.waymark.assessment.Journey;
import io.waymark.assessment.KeptAssignments;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Turnouts;
import io.waymark.assessment.Withdrawals;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the overview of one assessment: eight statements, whatever the number of questions. */
@Component
class AssessmentOverview {

    private static final int ENTRIES = 5;

    private final Assessments assessments;
    private final Turnouts turnouts;
    private final KeptAssignments kept;
    private final Parts parts;
    private final Editions editions;
    private final Members members;
    private final ActivityRecord activity;
    private final Withdrawals withdrawals;

    AssessmentOverview(
            Assessments assessments,
            Turnouts turnouts,
            KeptAssignments kept,
            Parts parts,
            Editions editions,
            Members members,
            ActivityRecord activity,
            Withdrawals withdrawals) {
        this.assessments = assessments;
        this.turnouts = turnouts;
        this.kept = kept;
        this.parts = parts;
        this.editions = editions;
        this.members = members;
        this.activity = activity;
        this.withdrawals = withdrawals;
    }

    /** The overview as the answers stand; empty where the assessment is missing, withdrawn or another tenant's. */
    @Transactional(readOnly = true)
    Optional<OverviewPage> of(Member member, AssessmentId id) {
        return assessments.find(member, id).map(it -> page(member, it));
    }

    /** Whether the assessment went on elsewhere, with a newer edition. */
    @Transactional(readOnly = true)
    boolean upgraded(Member member, AssessmentId id) {
        return assessments.ever(member, id).filter(Assessment::upgraded).isPresent();
    }

    /**
     * What there is to say of an assessment that was withdrawn.
     *
     * @throws NotFound where it is missing, gone otherwise or another tenant's
     */
    @Transactional(readOnly = true)
    WithdrawnPage withdrawn(Member member, AssessmentId id) {
        Assessment assessment =
                assessments.ever(member, id).filter(Assessment::withdrawn).orElseThrow(NotFound::new);
        return new WithdrawnPage(assessment, withdrawals.of(member, id));
    }

    private OverviewPage page(Member member, Assessment assessment) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Turnout turnout = turnouts.of(member, assessment);
        Journey whole = Journey.whole(assessment.asks(edition), turnout.settled());
        Journey mine = Journey.of(assessment.asks(edition), parts.of(member, assessment.id()));
        Names names = members.roster(member).names();
        List<Awaited> awaited = kept.of(member, assessment.id());
        return new OverviewPage(
                member,
                assessment,
                edition,
                editions.after(edition.id()).orElse(null),
                whole.dimensions().stream()
                        .map(it -> row(assessment, it, whole, mine, names, expected(it, awaited)))
                        .toList(),
                activity.about(member, assessment.id().value(), ENTRIES));
    }

    /** The address of whoever owns the dimension when they come in; empty where nobody is waited for. */
    private static String expected(Dimension dimension, List<Awaited> awaited) {
        return awaited.stream()
                .filter(it -> it.owns()
                        && it.topic() != null
                        && it.topic().dimension().equals(dimension.key()))
                .map(Awaited::email)
                .findFirst()
                .orElse("");
    }

    private static DimensionLine row(
            Assessment assessment, Dimension dimension, Journey whole, Journey mine, Names names, String expected) {
        return new DimensionLine(
                dimension,
                assessment.targets().of(dimension.key()),
                assessment.ownerOf(dimension.key()).map(names::of).orElse(""),
                expected,
                assessment.scope(dimension.key()).orElseThrow(NotFound::new),
                assessment.stateOf(dimension.key()),
                new Journey(whole.in(dimension.key())),
                new Journey(assessment.answering(dimension.key()) ? mine.in(dimension.key()) : List.of()));
    }
}
