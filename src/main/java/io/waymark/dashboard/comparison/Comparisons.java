package io.waymark.dashboard.comparison;

import io.waymark.assessment.LevelClaims;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import io.waymark.roadmap.FinishedActions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads two milestones of a unit and what was finished in between: six statements, and those of the gate where the unit stands before it, whatever their size. */
@Component
class Comparisons {

    private final Units units;
    private final Milestones milestones;
    private final LevelClaims claims;
    private final FinishedActions finished;
    private final Editions editions;

    Comparisons(Units units, Milestones milestones, LevelClaims claims, FinishedActions finished, Editions editions) {
        this.units = units;
        this.milestones = milestones;
        this.claims = claims;
        this.finished = finished;
        this.editions = editions;
    }

    /**
     * What moved between two milestones; what is not named is the newest, and the one before the other.
     *
     * @throws NotFound where the unit is missing or another tenant's, or a named milestone is not the unit's
     */
    @Transactional(readOnly = true)
    ComparisonPage of(Member member, UnitId id, @Nullable UUID from, @Nullable UUID to) {
        Unit unit = units.find(member, id).orElseThrow(NotFound::new);
        List<Milestone> all = milestones.all(member, id);
        if (all.isEmpty() && from == null && to == null) {
            return new ComparisonPage(unit, all, Map.of(), null, null, null);
        }
        Pair pair = Pair.of(all, from, to);
        if (pair.same()) {
            return new ComparisonPage(unit, all.reversed(), Map.of(), pair, null, null);
        }
        Side now = side(member, pair.now());
        return new ComparisonPage(
                unit,
                all.reversed(),
                claims.of(member, all.stream().map(Milestone::inShort).toList()),
                pair,
                compare(member, pair, now),
                Examination.of(
                        now.ratings().keySet(),
                        pair.now().carriedOver(),
                        pair.now().notYet()));
    }

    private MilestoneComparison compare(Member member, Pair pair, Side now) {
        return MilestoneComparison.of(
                side(member, pair.then()),
                now,
                finished.of(
                        member,
                        pair.now().unit(),
                        pair.then().takenAt(),
                        pair.now().takenAt()),
                new Counterparts(editions.map(pair.then().edition(), pair.now().edition())
                        .orElse(null)));
    }

    private Side side(Member member, Milestone milestone) {
        return new Side(
                milestone,
                editions.find(milestone.edition()).orElseThrow(NotFound::new),
                milestones.ratings(member, milestone.id()));
    }
}
