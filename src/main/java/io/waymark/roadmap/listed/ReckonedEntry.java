package io.waymark.roadmap.listed;

import io.waymark.roadmap.Card;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What of a card's row in a list is reckoned, named as {@link HeldRoadmapStatement} reads it.
 *
 * @param place counts from 1
 * @param words its title in small letters
 */
record ReckonedEntry(
        UUID id,
        int place,
        String words,
        double value,
        double days,
        boolean waits,
        List<String> dimensions,
        List<String> goals,
        Reckoned told) {

    static ReckonedEntry of(Card card, int place) {
        return new ReckonedEntry(
                card.id().value(),
                place,
                card.title().toLowerCase(Locale.ROOT),
                card.counts(),
                card.days(),
                card.waits(),
                card.closings().stream()
                        .map(it -> it.topic().key().dimension().value())
                        .distinct()
                        .toList(),
                card.served().keySet().stream().map(it -> it.id().toString()).toList(),
                Reckoned.of(card));
    }
}
