package io.waymark.roadmap.web;

import io.waymark.organisation.PersonId;
import io.waymark.roadmap.Card;
import java.util.List;
import java.util.Optional;

/**
 * The cards that the filters let through, and the page of them that is shown.
 *
 * @param shown at most {@link #PAGE} of them
 * @param all how many the filters let through
 * @param page counts from 1
 */
record Selection(List<Card> shown, int all, int page) {

    static final int PAGE = 25;

    static Selection of(List<Card> cards, RoadmapFilters filters) {
        List<Card> through = cards.stream()
                .filter(card -> status(card, filters.status())
                        && dimension(card, filters.dimension())
                        && owner(card, filters.owner()))
                .sorted(Sorting.named(filters.sort()).comparator())
                .toList();
        int page = Math.clamp(number(filters.page()), 1, Math.max(1, pages(through.size())));
        int from = (page - 1) * PAGE;
        return new Selection(through.subList(from, Math.min(from + PAGE, through.size())), through.size(), page);
    }

    public int from() {
        return (page - 1) * PAGE + 1;
    }

    public int to() {
        return from() + shown.size() - 1;
    }

    public boolean hasNext() {
        return to() < all;
    }

    private static int pages(int cards) {
        return (cards + PAGE - 1) / PAGE;
    }

    private static boolean status(Card card, String status) {
        return switch (status) {
            case "" -> card.rank().isPresent();
            case RoadmapFilters.ALL -> true;
            case RoadmapFilters.BLOCKED -> card.waits();
            default -> card.facts().status().name().equals(status);
        };
    }

    private static boolean dimension(Card card, String dimension) {
        return dimension.isEmpty()
                || card.closings().stream()
                        .anyMatch(it -> it.topic().key().dimension().value().equals(dimension));
    }

    private static boolean owner(Card card, String owner) {
        Optional<String> its = Optional.ofNullable(card.facts().plan().owner()).map(PersonId::toString);
        return owner.isEmpty() || its.orElse(RoadmapFilters.NONE).equals(owner);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
