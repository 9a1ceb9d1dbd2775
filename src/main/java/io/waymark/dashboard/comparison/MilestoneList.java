package io.waymark.dashboard.comparison;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Claim;
import io.waymark.assessment.LevelClaims;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the units with their milestones: three statements, whatever their number, and those of the gate for units that stand
 * before it.
 */
@Component
class MilestoneList {

    private final Units units;
    private final Milestones milestones;
    private final LevelClaims claims;

    MilestoneList(Units units, Milestones milestones, LevelClaims claims) {
        this.units = units;
        this.milestones = milestones;
        this.claims = claims;
    }

    /** The units that have milestones: the chosen one, then the others by name. */
    @Transactional(readOnly = true)
    List<ComparedUnit> of(Member member, ChosenUnit chosen) {
        List<MilestoneClaim> all = milestones.claims(member);
        Map<UUID, Claim> claimed = claims.of(member, all);
        return units.of(member).stream()
                .map(unit -> ComparedUnit.of(
                        unit,
                        all.stream().filter(it -> it.unit().equals(unit.id())).toList(),
                        claimed))
                .filter(it -> !it.milestones().isEmpty())
                .sorted(Comparator.comparing(it -> !it.unit().id().equals(chosen.unit())))
                .toList();
    }

    /** The milestone of an assessment that was taken last; empty where there is none for this member. */
    @Transactional(readOnly = true)
    Optional<MilestoneClaim> newestOf(Member member, AssessmentId assessment) {
        return milestones.claims(member).reversed().stream()
                .filter(it -> it.assessment().equals(assessment))
                .findFirst();
    }
}
