package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where units stand. */
@Component
public class Standings {

    private final AllFindings findings;
    private final Editions editions;
    private final LevelClaims claims;

    Standings(AllFindings findings, Editions editions, LevelClaims claims) {
        this.findings = findings;
        this.editions = editions;
        this.claims = claims;
    }

    /**
     * Where assessed units stand: two statements, however many there are, and those of the gate's conditions for each that
     * stands before it.
     *
     * @param newestFirst assessments of the units, none left out
     * @param milestones of the units, none left out
     */
    @Transactional(readOnly = true)
    public Map<UnitId, Standing> of(
            Member member, List<Assessment> newestFirst, Collection<MilestoneClaim> milestones) {
        Map<UnitId, List<Scored>> scored = scored(member, newestFirst);
        Verdicts verdicts = claims.verdicts(member);
        Map<UnitId, Standing> standings = new LinkedHashMap<>();
        scored.forEach((unit, its) -> standings.put(
                unit,
                standing(
                        its,
                        milestones.stream().filter(it -> it.unit().equals(unit)).toList(),
                        verdicts)));
        return standings;
    }

    /** Where one unit stands; of other units nothing needs to be given. */
    @Transactional(readOnly = true)
    public Standing of(
            Member member, UnitId unit, List<Assessment> newestFirst, Collection<MilestoneClaim> milestones) {
        return of(member, of(unit, newestFirst), milestones).getOrDefault(unit, new Standing.Nothing());
    }

    /**
     * The newest assessment of a unit that can say something; empty where it was never assessed. One statement.
     *
     * @param newestFirst assessments of the unit and of any others
     */
    @Transactional(readOnly = true)
    public Optional<Scored> told(Member member, UnitId unit, List<Assessment> newestFirst) {
        return Optional.ofNullable(scored(member, of(unit, newestFirst)).get(unit))
                .map(StandingRule::told);
    }

    private Standing standing(List<Scored> newestFirst, List<MilestoneClaim> milestones, Verdicts verdicts) {
        Map<UUID, Claim> claimed = claims.of(milestones, verdicts);
        return StandingRule.of(
                newestFirst,
                milestones,
                it -> Objects.requireNonNull(claimed.get(it.id())),
                it -> claims.of(it.assessment(), it.card(), verdicts));
    }

    /** Of each unit its open assessments down to the last that was signed off, the newest first. */
    private Map<UnitId, List<Scored>> scored(Member member, List<Assessment> newestFirst) {
        Map<UnitId, List<Assessment>> told = new LinkedHashMap<>();
        newestFirst.forEach(it -> {
            List<Assessment> its = told.computeIfAbsent(it.unit(), unit -> new ArrayList<>());
            if (its.stream().allMatch(Assessment::open)) {
                its.add(it);
            }
        });
        List<Assessment> all = told.values().stream().flatMap(List::stream).toList();
        Map<AssessmentId, Findings> found =
                findings.of(member, all.stream().map(Assessment::id).toList());
        return all.stream()
                .map(it -> scored(it, found.getOrDefault(it.id(), Findings.of(List.of()))))
                .collect(Collectors.groupingBy(it -> it.assessment().unit(), LinkedHashMap::new, Collectors.toList()));
    }

    private Scored scored(Assessment assessment, Findings found) {
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        AgreedRatings agreed = AgreedRatings.of(assessment.asks(edition), found);
        return new Scored(assessment, agreed, Scorecard.of(edition, agreed.grounds(assessment, edition)));
    }

    private static List<Assessment> of(UnitId unit, List<Assessment> newestFirst) {
        return newestFirst.stream().filter(it -> it.unit().equals(unit)).toList();
    }
}
