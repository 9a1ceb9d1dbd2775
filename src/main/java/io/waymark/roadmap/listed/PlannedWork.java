package io.waymark.roadmap.listed;

import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much is planned for a quarter.
 *
 * @param quarter its first day; null of what has none
 * @param open whether work is left of these cards
 * @param days person-days that are left of them
 */
public record PlannedWork(@Nullable LocalDate quarter, boolean open, int cards, double days) {

    /** Of those that have work left. */
    static List<PlannedWork> open(Collection<Card> cards) {
        return cards.stream()
                .filter(it -> it.facts().status().open())
                .collect(Collectors.groupingBy(
                        it -> Optional.ofNullable(it.facts().target())))
                .entrySet()
                .stream()
                .map(it -> new PlannedWork(
                        it.getKey().map(quarter -> quarter.firstDay()).orElse(null),
                        true,
                        it.getValue().size(),
                        it.getValue().stream().mapToDouble(Card::days).sum()))
                .toList();
    }
}
