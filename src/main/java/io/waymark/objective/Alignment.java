package io.waymark.objective;

import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.TypedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an objective supports beside its own goal, as stored: another goal, or another objective. */
@Embeddable
record Alignment(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) UUID id,
        @Nullable UUID goalId,
        @Nullable UUID parentId) {

    static Set<Alignment> of(UUID organisation, ObjectivePlan plan) {
        Stream<Alignment> goals = plan.goals().stream()
                .map(TypedId::value)
                .map(it -> new Alignment(organisation, TimeOrderedId.next(), it, null));
        Stream<Alignment> parents = plan.parents().stream()
                .map(TypedId::value)
                .map(it -> new Alignment(organisation, TimeOrderedId.next(), null, it));
        return Stream.concat(goals, parents).collect(Collectors.toSet());
    }
}
