package io.waymark.firstapplication;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.List;
import java.util.Map;

/**
 * Which practices of the model a candidate most likely needs first: those that belong to the criteria on which it is rated 3
 * or lower. Practices that an edition does not have are left out.
 */
public final class SuggestedPrerequisites {

    static final Map<Criterion, List<PracticeKey>> BY_CRITERION = Map.of(
            Criterion.CAPACITY,
            keys(
                    "technology.platforms-and-infrastructure.cluster-visibility",
                    "technology.cost-efficiency.sized-workloads"),
            Criterion.BACKUP,
            keys("technology.architecture.restore-tried", "technology.architecture.failure-scenarios"),
            Criterion.DISASTER_RECOVERY,
            keys("technology.architecture.failure-scenarios", "technology.architecture.non-functional-requirements"),
            Criterion.PERFORMANCE,
            keys("technology.application-patterns.load-tested", "technology.testing-and-detection.metrics-on-screen"),
            Criterion.COMPLIANCE,
            keys("business-outcomes.prerequisites.obligations-listed", "process.audit-and-logs.audit-trail"),
            Criterion.REPUTATION,
            keys(
                    "business-outcomes.prerequisites.identity-extended",
                    "technology.security-and-policy.limited-exposure"));

    private static final int WEAK = 3;

    private SuggestedPrerequisites() {}

    /** Each practice once, in the order of the criteria. */
    public static List<Practice> of(Profile profile, Edition edition) {
        return Criterion.ratedOnes().stream()
                .filter(it ->
                        profile.rating(it).filter(rating -> rating <= WEAK).isPresent())
                .flatMap(it -> BY_CRITERION.getOrDefault(it, List.of()).stream())
                .distinct()
                .flatMap(it -> edition.practice(it).stream())
                .toList();
    }

    private static List<PracticeKey> keys(String... keys) {
        return List.of(keys).stream().map(PracticeKey::new).toList();
    }
}
