package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what ratings reach before the gate: one statement, and those of its conditions where a unit stands before it. */
@Component
public class LevelClaims {

    private final GateRecord gate;
    private final Editions editions;

    LevelClaims(GateRecord gate, Editions editions) {
        this.gate = gate;
        this.editions = editions;
    }

    /** What milestones claim, by their id; of each unit all must be given, in any order. */
    @Transactional(readOnly = true)
    public Map<UUID, Claim> of(Member member, Collection<MilestoneClaim> milestones) {
        return of(milestones, verdicts(member));
    }

    /** What the answers to an assessment claim today. */
    @Transactional(readOnly = true)
    public Claim of(Member member, Assessment assessment, Scorecard card) {
        return of(assessment, card, verdicts(member));
    }

    Verdicts verdicts(Member member) {
        return new Verdicts(member, gate);
    }

    Claim of(Assessment assessment, Scorecard card, Verdicts verdicts) {
        return Claim.of(card, verdicts.today(assessment.unit(), card.level()));
    }

    Map<UUID, Claim> of(Collection<MilestoneClaim> milestones, Verdicts verdicts) {
        Map<UUID, Claim> claims = new HashMap<>();
        List<MilestoneClaim> newestFirst = milestones.stream()
                .sorted(Comparator.comparing(MilestoneClaim::takenAt).reversed())
                .toList();
        Map<UnitId, MilestoneClaim> next = new HashMap<>();
        for (MilestoneClaim it : newestFirst) {
            claims.put(it.id(), Claim.of(it, edition(it), verdict(it, next.put(it.unit(), it), verdicts)));
        }
        return claims;
    }

    private static GateVerdict verdict(MilestoneClaim it, @Nullable MilestoneClaim next, Verdicts verdicts) {
        return next == null
                ? verdicts.today(it.unit(), it.reached())
                : verdicts.between(it.unit(), it.reached(), it.takenAt(), next.takenAt());
    }

    private Edition edition(MilestoneClaim milestone) {
        return editions.find(milestone.edition()).orElseThrow(NotFound::new);
    }
}
