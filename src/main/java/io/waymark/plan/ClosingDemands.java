package io.waymark.plan;

import io.waymark.content.Edition;
import io.waymark.content.OwnerRole;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.Closing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the practices that an action closes ask: whom it takes, and when its end can be proven. */
record ClosingDemands(List<Closing> closings) {

    private static final int MONTHS = 3;

    /** Where the edition has roles, that of the first practice that it closes; else anybody can take it. */
    @Nullable
    String role(Edition edition) {
        return closings.stream()
                .flatMap(it -> key(edition, it.practice().action().owner()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> key(Edition edition, String title) {
        return edition.owners().stream().filter(it -> it.title().equals(title)).map(OwnerRole::key);
    }

    /** The first day on which it can be proven; null where that needs no time. */
    @Nullable
    LocalDate provable(LocalDate today) {
        int quarters = closings.stream()
                .mapToInt(it -> it.practice().action().earliest())
                .max()
                .orElse(0);
        return quarters == 0 ? null : today.plusMonths((long) MONTHS * quarters);
    }

    Set<PracticeKey> practices() {
        return closings.stream()
                .map(it -> Objects.requireNonNull(it.practice().key()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
