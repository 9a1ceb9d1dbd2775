package io.waymark.roadmap.board;

import io.waymark.roadmap.listed.ListedCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of a table that stand together; at least one. */
record RowGroup(List<ListedCard> cards) {

    /** @param key equal for cards that stand together */
    static List<RowGroup> of(List<ListedCard> cards, Function<ListedCard, String> key) {
        Map<String, List<ListedCard>> groups = new LinkedHashMap<>();
        cards.forEach(it -> groups.computeIfAbsent(key.apply(it), group -> new ArrayList<>())
                .add(it));
        return groups.values().stream().map(RowGroup::new).toList();
    }

    /** The card that its heading is told by. */
    public ListedCard first() {
        return cards.getFirst();
    }
}
