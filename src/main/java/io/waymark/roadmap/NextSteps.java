package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A roadmap in short, as dashboards show it.
 *
 * @param steps the first initiatives in the order of work
 * @param counts how many initiatives stand where; each status is there, be it with 0
 */
public record NextSteps(List<Next> steps, Map<Status, Integer> counts) {

    /** One of the next initiatives; {@code score} is its value in ten days, the one set by hand where there is one. */
    public record Next(
            int rank,
            InitiativeId id,
            String title,
            Status status,
            Optional<String> ownerName,
            Optional<Quarter> target,
            double score,
            boolean waits) {}

    /** The first so many with work left. */
    public static NextSteps of(Roadmap roadmap, int count) {
        return new NextSteps(
                roadmap.cards().stream()
                        .flatMap(card -> card.rank().map(rank -> next(rank, card)).stream())
                        .limit(count)
                        .toList(),
                roadmap.counts());
    }

    private static Next next(int rank, Card card) {
        InitiativeFacts facts = card.facts();
        return new Next(
                rank,
                facts.id(),
                facts.title(),
                facts.status(),
                Optional.ofNullable(facts.ownerName()),
                Optional.ofNullable(facts.target()),
                card.counts(),
                card.waits());
    }
}
