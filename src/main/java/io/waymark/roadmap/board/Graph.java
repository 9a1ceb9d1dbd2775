package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card and all that it needs, on a grid: a column a quarter, what has none last, and a lane a dimension. All lengths are units
 * of its drawing.
 */
record Graph(List<Column> columns, List<Lane> lanes, List<GraphNode> nodes, List<Arrow> arrows) {

    static final int LANES = 120;
    static final int HEAD = 28;

    private static final int CELL = 232;
    private static final int ROW = 60;
    /** @param quarter null for what has none */
    record Column(@Nullable Quarter quarter, int left) {}

    /** @param title of the dimension; empty for own work */
    record Lane(String title, int top, int height) {}

    /** @param lane the title of a card's lane */
    static Graph of(Card selected, CardNeeds needs, Function<Card, String> lane) {
        Set<Card> closure = needs.closure(selected);
        List<Column> columns = columns(closure);
        List<Lane> lanes = new ArrayList<>();
        Map<Object, GraphNode> nodes = new HashMap<>();
        int top = HEAD;
        for (Map.Entry<String, List<Card>> of : byLane(closure, lane).entrySet()) {
            int height = place(of.getValue(), selected, columns, top, nodes) * ROW;
            lanes.add(new Lane(of.getKey(), top, height));
            top += height;
        }
        return new Graph(
                columns,
                lanes,
                closure.stream()
                        .map(it -> Objects.requireNonNull(nodes.get(it.id())))
                        .toList(),
                closure.stream()
                        .flatMap(it -> needs.of(it).stream().map(need -> arrow(nodes, need, it)))
                        .toList());
    }

    public int width() {
        return LANES + columns.size() * CELL;
    }

    public int height() {
        return lanes.stream().mapToInt(Lane::height).sum() + HEAD;
    }

    private static Map<String, List<Card>> byLane(Set<Card> closure, Function<Card, String> lane) {
        return closure.stream().collect(Collectors.groupingBy(lane, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Column> columns(Set<Card> closure) {
        List<@Nullable Quarter> quarters = new ArrayList<>(closure.stream()
                .flatMap(it -> Stream.ofNullable(it.facts().target()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
        if (closure.stream().anyMatch(it -> it.facts().target() == null)) {
            quarters.add(null);
        }
        List<Column> columns = new ArrayList<>();
        quarters.forEach(it -> columns.add(new Column(it, LANES + columns.size() * CELL)));
        return columns;
    }

    /** Puts the cards of a lane below each other in their columns, and says how many rows that takes. */
    private static int place(
            List<Card> cards, Card selected, List<Column> columns, int top, Map<Object, GraphNode> nodes) {
        Map<Column, Integer> filled = new HashMap<>();
        for (Card card : cards) {
            Column column = columns.stream()
                    .filter(it -> Objects.equals(it.quarter(), card.facts().target()))
                    .findFirst()
                    .orElseThrow();
            int row = filled.merge(column, 1, Integer::sum) - 1;
            nodes.put(
                    card.id(),
                    new GraphNode(
                            card,
                            card.equals(selected),
                            GraphNode.lines(card.title()),
                            column.left() + (CELL - GraphNode.BOX) / 2,
                            top + row * ROW + (ROW - GraphNode.TALL) / 2));
        }
        return filled.values().stream().max(Comparator.naturalOrder()).orElse(1);
    }

    private static Arrow arrow(Map<Object, GraphNode> nodes, Card first, Card then) {
        GraphNode from = Objects.requireNonNull(nodes.get(first.id()));
        GraphNode to = Objects.requireNonNull(nodes.get(then.id()));
        return Arrow.between(from.right(), from.middle(), to.left(), to.middle());
    }
}
