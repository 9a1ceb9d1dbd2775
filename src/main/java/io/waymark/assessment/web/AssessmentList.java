package io.waymark.assessment.web;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Progress;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Units;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of units with their assessments: four statements, whatever their number. */
@Component
class AssessmentList {

    private final Units units;
    private final Assessments assessments;
    private final Tallies tallies;
    private final Editions editions;

    AssessmentList(Units units, Assessments assessments, Tallies tallies, Editions editions) {
        this.units = units;
        this.assessments = assessments;
        this.tallies = tallies;
        this.editions = editions;
    }

    /** The units by name, each with its assessments, the newest first. */
    @Transactional(readOnly = true)
    List<ListedUnit> of(Member member) {
        List<ListedAssessment> all = listed(member);
        return units.of(member).stream()
                .map(unit -> new ListedUnit(
                        unit,
                        all.stream()
                                .filter(it -> it.assessment().unit().equals(unit.id()))
                                .toList()))
                .toList();
    }

    private List<ListedAssessment> listed(Member member) {
        Map<AssessmentId, List<Tallies.Answered>> answered =
                tallies.answered(member).stream().collect(Collectors.groupingBy(Tallies.Answered::assessment));
        Map<AssessmentId, Tallies.Claim> claims = tallies.claims(member).stream()
                .collect(Collectors.toMap(Tallies.Claim::assessment, Function.identity()));
        return assessments.of(member).stream()
                .map(it -> listed(it, answered.getOrDefault(it.id(), List.of()), claims))
                .toList();
    }

    private ListedAssessment listed(
            Assessment assessment, List<Tallies.Answered> answered, Map<AssessmentId, Tallies.Claim> claims) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        return new ListedAssessment(assessment, edition, progress(edition, answered), claims.get(assessment.id()));
    }

    /** Counts only what the edition asks. */
    private static Progress progress(Edition edition, List<Tallies.Answered> answered) {
        return new Progress(
                answered.stream()
                        .filter(it -> edition.asked().contains(it.level()))
                        .mapToInt(Tallies.Answered::practices)
                        .sum(),
                (int) edition.practices().stream()
                        .filter(it -> edition.asked().contains(it.level()))
                        .count());
    }
}
