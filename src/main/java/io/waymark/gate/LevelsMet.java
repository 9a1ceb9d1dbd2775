package io.waymark.gate;

import java.util.List;
import java.util.Optional;

/**
 * Levels 1 and 2 are met in every dimension that the latest milestone is about. What is in doubt is not met: the lower end
 * of a claim counts, and an assessment that is still open counts for nothing.
 */
final class LevelsMet {

    private static final int OPERATE = 2;

    private LevelsMet() {}

    static Finding of(Optional<GateClaims> milestone, Suppliers suppliers) {
        return milestone
                .map(it -> of(it, suppliers))
                .orElseGet(() -> new Finding.Missing(
                        List.of(new Need(Need.Kind.MILESTONE, List.of(), suppliers.leads(), "/assessments")),
                        List.of()));
    }

    private static Finding of(GateClaims claims, Suppliers suppliers) {
        List<Need> needs = claims.dimensions().stream()
                .filter(it -> it.level().low() < OPERATE)
                .map(it -> need(it, claims, suppliers))
                .toList();
        List<ConditionEvidence> evidence = claims.dimensions().stream()
                .filter(it -> it.level().low() >= OPERATE)
                .map(it -> new ConditionEvidence(
                        "gate.evidence.dimension",
                        List.of(it.title(), it.level().low(), claims.title()),
                        claims.takenOn(),
                        link(claims, it)))
                .toList();
        return Finding.of(needs, evidence);
    }

    private static Need need(GateClaims.OfDimension it, GateClaims claims, Suppliers suppliers) {
        Need.Kind kind = it.level().high() < OPERATE ? Need.Kind.DIMENSION : Need.Kind.DIMENSION_IN_DOUBT;
        List<String> held = it.topics().stream()
                .filter(topic -> topic.level().low() < OPERATE)
                .map(GateClaims.OfTopic::title)
                .toList();
        return new Need(
                kind,
                List.of(it.title(), it.level().low(), it.level().high(), claims.title(), held),
                suppliers.ownerOrLeads(it.owner()),
                link(claims, it));
    }

    private static String link(GateClaims claims, GateClaims.OfDimension it) {
        return claims.link() + "/" + it.key();
    }
}
