package io.waymark.roadmap.listed;

import io.waymark.assessment.AssessmentId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.moves.OrderMoves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a list of cards; see {@link Roadmap}.
 *
 * @param assessment whose gaps the cards close; null where the unit was never assessed
 * @param cards all of them
 * @param open those with work left
 * @param waiting those that wait for another
 * @param days person-days of those with work left
 * @param byHand those with work left that somebody set by hand, in the order of work
 * @param planned of those with work left, each quarter that has any
 * @param moved since a week; null where no order is kept
 */
public record RoadmapHead(
        @Nullable UUID assessment,
        int cards,
        int open,
        int waiting,
        double days,
        List<String> cycle,
        double distance,
        List<Reckoned.Other> byHand,
        List<PlannedWork> planned,
        @Nullable Moved moved) {

    /** Of an organisation without units. */
    public static final RoadmapHead NONE = new RoadmapHead(null, 0, 0, 0, 0, List.of(), 0, List.of(), List.of(), null);

    static RoadmapHead of(@Nullable AssessmentId told, Roadmap roadmap, Optional<OrderMoves> moves) {
        return new RoadmapHead(
                told == null ? null : told.value(),
                roadmap.cards().size(),
                (int) roadmap.open(),
                (int) roadmap.waiting(),
                roadmap.personDaysLeft(),
                roadmap.cycle(),
                roadmap.distance(),
                roadmap.byHand().stream().map(RoadmapHead::other).toList(),
                PlannedWork.open(roadmap.cards()),
                moves.map(it -> new Moved(it.day(), it.moved().size(), it.still()))
                        .orElse(null));
    }

    private static Reckoned.Other other(Card card) {
        return new Reckoned.Other(card.id().value(), card.title());
    }

    /** Whether the unit has an assessment whose gaps could be closed. */
    public boolean assessed() {
        return assessment != null;
    }

    /** How many with work left are planned for a quarter before the one that begins on this day. */
    public int late(LocalDate quarter) {
        return planned.stream()
                .filter(it -> it.quarter() != null && it.quarter().isBefore(quarter))
                .mapToInt(PlannedWork::cards)
                .sum();
    }

    public boolean empty() {
        return cards == 0;
    }

    /**
     * How many cards moved since a day.
     *
     * @param still whether nothing did, and nothing came or went
     */
    public record Moved(LocalDate day, int cards, boolean still) {}
}
