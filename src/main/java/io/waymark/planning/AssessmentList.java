package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Claim;
import io.waymark.assessment.Journey;
import io.waymark.assessment.LevelClaims;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Units;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list of units with their assessments: seven statements, whatever their number, and those of the gate for units
 * that stand before it.
 */
@Component
class AssessmentList {

    private final Units units;
    private final Assessments assessments;
    private final Turnouts turnouts;
    private final Milestones milestones;
    private final LevelClaims levelClaims;
    private final Editions editions;

    AssessmentList(
            Units units,
            Assessments assessments,
            Turnouts turnouts,
            Milestones milestones,
            LevelClaims levelClaims,
            Editions editions) {
        this.units = units;
        this.assessments = assessments;
        this.turnouts = turnouts;
        this.milestones = milestones;
        this.levelClaims = levelClaims;
        this.editions = editions;
    }

    /** The units in use by name, each with its assessments, the newest first; then those archived ones that have some. */
    @Transactional(readOnly = true)
    List<ListedUnit> of(Member member) {
        List<ListedAssessment> all = listed(member);
        return units.of(member).stream()
                .map(unit -> new ListedUnit(
                        unit,
                        all.stream()
                                .filter(it -> it.assessment().unit().equals(unit.id()))
                                .toList()))
                .filter(it -> !it.unit().archived() || !it.assessments().isEmpty())
                .sorted(Comparator.comparing(it -> it.unit().archived()))
                .toList();
    }

    private List<ListedAssessment> listed(Member member) {
        List<Assessment> all = assessments.of(member);
        Map<AssessmentId, Turnout> turnouts =
                this.turnouts.of(member, all.stream().filter(Assessment::open).toList());
        Map<AssessmentId, ListedAssessment.Result> results = results(member);
        return all.stream()
                .map(it -> listed(it, turnouts.get(it.id()), results.get(it.id())))
                .toList();
    }

    /** What each assessment claimed that was signed off, when it was last. */
    private Map<AssessmentId, ListedAssessment.Result> results(Member member) {
        List<MilestoneClaim> oldestFirst = milestones.claims(member);
        Map<UUID, Claim> claims = levelClaims.of(member, oldestFirst);
        Map<AssessmentId, ListedAssessment.Result> results = new HashMap<>();
        oldestFirst.forEach(it -> results.put(
                it.assessment(),
                new ListedAssessment.Result(it.spread(), Objects.requireNonNull(claims.get(it.id())))));
        return results;
    }

    private ListedAssessment listed(
            Assessment assessment, @Nullable Turnout turnout, ListedAssessment.@Nullable Result result) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Set<PracticeKey> settled = turnout == null ? Set.of() : turnout.settled();
        return new ListedAssessment(
                assessment,
                edition,
                Journey.whole(assessment.asks(edition), settled).progress(),
                assessment.open() ? null : result);
    }
}
