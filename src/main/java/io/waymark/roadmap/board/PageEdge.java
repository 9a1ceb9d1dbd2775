package io.waymark.roadmap.board;

import io.waymark.roadmap.InitiativeId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page of cards lies in its list. */
sealed interface PageEdge {

    PageEdge START = new Start();
    PageEdge END = new End();

    /** As the URL says it; a place that cannot be read is the start. */
    static PageEdge of(RoadmapFilters filters) {
        return filters.before().isEmpty() ? named(filters.after(), Behind::new) : named(filters.before(), Before::new);
    }

    private static PageEdge named(String id, Function<InitiativeId, PageEdge> edge) {
        try {
            return id.isEmpty() ? START : edge.apply(InitiativeId.of(id));
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    /** What narrows and sorts the list so that the page comes first in it. */
    String sql(CardQuery query);

    /** The card that it lies at; null at the ends. */
    default @Nullable InitiativeId card() {
        return null;
    }

    /** At the beginning. */
    record Start() implements PageEdge {

        @Override
        public String sql(CardQuery query) {
            return ascending(query);
        }
    }

    /** At the end, the last card first. */
    record End() implements PageEdge {

        @Override
        public String sql(CardQuery query) {
            return descending(query);
        }
    }

    record Behind(InitiativeId card) implements PageEdge {

        @Override
        public String sql(CardQuery query) {
            return compared(query, ">") + ascending(query);
        }
    }

    /** Before a card, the nearest first. */
    record Before(InitiativeId card) implements PageEdge {

        @Override
        public String sql(CardQuery query) {
            return compared(query, "<") + descending(query);
        }
    }

    private static String compared(CardQuery query, String how) {
        return " and (%s) %s %s".formatted(String.join(", ", query.keys()), how, query.keysOf(":edge"));
    }

    private static String ascending(CardQuery query) {
        return " order by " + String.join(", ", query.keys());
    }

    private static String descending(CardQuery query) {
        return " order by " + String.join(" desc, ", query.keys()) + " desc";
    }
}
