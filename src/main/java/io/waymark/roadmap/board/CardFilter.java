package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which cards the filters let through.
 *
 * @param now the quarter that today lies in
 */
record CardFilter(RoadmapFilters filters, Quarter now) {

    List<Card> of(List<Card> cards) {
        return cards.stream().filter(this::lets).toList();
    }

    private boolean lets(Card card) {
        return status(card) && words(card) && goal(card) && dimension(card) && owner(card) && team(card);
    }

    private boolean status(Card card) {
        return switch (filters.status()) {
            case "" -> card.rank().isPresent();
            case RoadmapFilters.ALL -> true;
            case RoadmapFilters.WAITING -> card.waits();
            case RoadmapFilters.LATE -> card.facts().late(now);
            default -> card.facts().status().name().equals(filters.status());
        };
    }

    private boolean words(Card card) {
        return card.title()
                .toLowerCase(Locale.ROOT)
                .contains(filters.q().strip().toLowerCase(Locale.ROOT));
    }

    private boolean goal(Card card) {
        return filters.goal().isEmpty()
                || card.served().keySet().stream()
                        .anyMatch(it -> it.id().toString().equals(filters.goal()));
    }

    private boolean dimension(Card card) {
        return filters.dimension().isEmpty()
                || card.closings().stream()
                        .anyMatch(it -> it.topic().key().dimension().value().equals(filters.dimension()));
    }

    private boolean owner(Card card) {
        Optional<String> its = Optional.ofNullable(card.facts().plan().owner()).map(PersonId::toString);
        return filters.owner().isEmpty() || its.orElse(RoadmapFilters.NONE).equals(filters.owner());
    }

    private boolean team(Card card) {
        Optional<String> its =
                Optional.ofNullable(card.facts().team()).map(it -> it.id().toString());
        return filters.team().isEmpty() || its.orElse(RoadmapFilters.NONE).equals(filters.team());
    }
}
