package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** What the rows of a table stand together by; the sort decides within. */
enum Grouping {
    /** As the order of work has them. */
    BAND((card, model) -> card.rank().isPresent() ? "" + card.band().ordinal() : "9"),
    NONE((card, model) -> ""),
    STATUS((card, model) -> "" + card.facts().status().ordinal()),
    /** Whoever owns nothing comes last. */
    OWNER((card, model) -> Objects.requireNonNullElse(card.facts().ownerName(), "\uffff")),
    /** What no team works comes last. */
    TEAM((card, model) -> {
        InitiativeFacts.ByTeam team = card.facts().team();
        return team == null ? "\uffff" : team.name() + team.id();
    }),
    QUARTER((card, model) -> Objects.toString(card.facts().target(), "9999")),
    /** As the model has them; own work comes last. */
    DIMENSION((card, model) -> place(card, model) < 0 ? "9" : "" + place(card, model));

    private final BiFunction<Card, List<Dimension>, String> key;

    Grouping(BiFunction<Card, List<Dimension>, String> key) {
        this.key = key;
    }

    /** The one that the URL names; else the quarters on paper, the bands where the order of work sorts, and none elsewhere. */
    static Grouping of(RoadmapFilters filters) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(filters.group()))
                .findFirst()
                .orElseGet(() -> usual(filters));
    }

    private static Grouping usual(RoadmapFilters filters) {
        if (RoadmapView.named(filters.view()) == RoadmapView.PRINT) {
            return QUARTER;
        }
        return Sorting.named(filters.sort()) == Sorting.ORDER ? BAND : NONE;
    }

    /** As it stands in the URL. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is equal for cards that stand together. */
    String of(Card card, List<Dimension> model) {
        return key.apply(card, model);
    }

    Comparator<Card> comparator(List<Dimension> model) {
        return Comparator.comparing(card -> of(card, model));
    }

    /** Where the model has the dimension of what it closes first; -1 for own work. */
    private static int place(Card card, List<Dimension> model) {
        return model.stream()
                .map(Dimension::key)
                .toList()
                .indexOf(card.dimension().orElse(null));
    }
}
