package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A list of cards as it must be: filtered, grouped and sorted in memory, of all cards that were reckoned. */
record ReckonedList(Map<String, String> filters, List<Dimension> model) {

    List<InitiativeId> of(List<Card> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(this::group).thenComparing(sort()))
                .filter(this::lets)
                .map(Card::id)
                .toList();
    }

    private String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    private boolean lets(Card card) {
        String owner = Optional.ofNullable(card.facts().plan().owner())
                .map(it -> it.toString())
                .orElse("none");
        return status(card)
                && card.title().toLowerCase(Locale.ROOT).contains(filter("q").toLowerCase(Locale.ROOT))
                && (filter("owner").isEmpty() || filter("owner").equals(owner))
                && (filter("dimension").isEmpty()
                        || card.closings().stream()
                                .anyMatch(it ->
                                        it.topic().key().dimension().value().equals(filter("dimension"))));
    }

    private boolean status(Card card) {
        return switch (filter("status")) {
            case "" -> card.rank().isPresent();
            case "all" -> true;
            case "waiting" -> card.waits();
            case "late" -> card.facts().late(ListedUnit.NOW);
            default -> card.facts().status().name().equals(filter("status"));
        };
    }

    private Comparator<Card> sort() {
        return switch (filter("sort")) {
            case "priority" -> Comparator.comparingDouble(Card::counts).reversed();
            case "size" -> Comparator.comparingDouble(Card::days);
            case "target" -> Comparator.comparing(ReckonedList::target);
            case "owner" -> Comparator.comparing(ReckonedList::owner);
            default -> Comparator.comparing(card -> 0);
        };
    }

    private String group(Card card) {
        return switch (filter("group")) {
            case "status" -> "" + card.facts().status().ordinal();
            case "owner" -> owner(card);
            case "team" -> team(card);
            case "quarter" -> target(card);
            case "dimension" ->
                card.dimension()
                        .map(it ->
                                "" + model.stream().map(Dimension::key).toList().indexOf(it))
                        .orElse("9");
            default -> "";
        };
    }

    private static String owner(Card card) {
        return Objects.requireNonNullElse(card.facts().ownerName(), "\uffff");
    }

    private static String target(Card card) {
        return Objects.toString(card.facts().target(), "9999");
    }

    private static String team(Card card) {
        InitiativeFacts.ByTeam team = card.facts().team();
        return team == null ? "\uffff" : team.name();
    }
}
