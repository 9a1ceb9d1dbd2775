package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Standings;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which unit a page is about and where it stands: four statements, and those of the gate where it stands before it. */
@Component
class ShownUnits {

    private final Assessments assessments;
    private final Milestones milestones;
    private final Standings standings;

    ShownUnits(Assessments assessments, Milestones milestones, Standings standings) {
        this.assessments = assessments;
        this.milestones = milestones;
        this.standings = standings;
    }

    /**
     * The unit that is named; where none is the chosen one, else the one in use assessed last. Empty where nothing was
     * assessed yet.
     *
     * @throws NotFound where the named unit has no assessment, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Optional<ShownUnit> of(Member member, @Nullable UnitId named, ChosenUnit chosen) {
        List<Assessment> all = assessments.of(member);
        List<UnitId> assessed = all.stream().map(Assessment::unit).toList();
        if (named != null && !assessed.contains(named)) {
            throw new NotFound();
        }
        return Optional.ofNullable(named)
                .or(() -> chosen.among(assessed))
                .or(() -> all.stream()
                        .min(Comparator.comparing(Assessment::unitArchived))
                        .map(Assessment::unit))
                .flatMap(it -> shown(member, it, all));
    }

    private Optional<ShownUnit> shown(Member member, UnitId unit, List<Assessment> all) {
        List<Milestone> signed = milestones.of(member, unit);
        var standing = standings.of(
                member, unit, all, signed.stream().map(Milestone::inShort).toList());
        return standing.told().map(told -> new ShownUnit(standing, told, names(all, unit), signed));
    }

    private static Map<UnitId, String> names(List<Assessment> assessments, UnitId shown) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        assessments.stream()
                .filter(it -> !it.unitArchived() || it.unit().equals(shown))
                .forEach(it -> units.putIfAbsent(it.unit(), it.unitName()));
        return units;
    }
}
