package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.listed.ListedCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** What the rows of a table stand together by; the sort decides within. */
enum Grouping {
    /** As the order of work has them. */
    BAND(List.of(), (card, model) -> card.rank().isPresent() ? "" + card.band().ordinal() : "9"),
    NONE(List.of(), (card, model) -> ""),
    STATUS(
            List.of("array_position(cast(:statuses as text[]), k.status)"),
            (card, model) -> card.facts().status().name()),
    /** Whoever owns nothing comes last. */
    OWNER(
            List.of(
                    "(k.owner_id is null)",
                    "coalesce((select c.name from colleague c where c.id = k.owner_id), '') collate \"C\""),
            (card, model) -> Objects.requireNonNullElse(card.facts().ownerName(), "")),
    /** What no team works comes last. */
    TEAM(List.of("(k.team_id is null)", """
            coalesce((select t.name || t.id from team t
                where t.organisation_id = k.organisation_id and t.id = k.team_id), '') collate "C"
            """), (card, model) -> {
        InitiativeFacts.ByTeam team = card.facts().team();
        return team == null ? "" : team.id().toString();
    }),
    QUARTER(
            List.of("coalesce(k.target_quarter, date '9999-12-31')"),
            (card, model) -> Objects.toString(card.facts().target(), "")),
    /** As the model has them; own work comes last. */
    DIMENSION(
            List.of("coalesce(array_position(cast(:model as text[]), k.dimensions[1]), 99)"),
            (card, model) -> "" + place(card, model));

    private final List<String> keys;
    private final BiFunction<ListedCard, List<Dimension>, String> group;

    Grouping(List<String> keys, BiFunction<ListedCard, List<Dimension>, String> group) {
        this.keys = keys;
        this.group = group;
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

    /** See {@link CardQuery}; empty where the order of work keeps them together, or nothing does. */
    List<String> keys() {
        return keys;
    }

    /** What is equal for cards that stand together. */
    String of(ListedCard card, List<Dimension> model) {
        return group.apply(card, model);
    }

    /** Where the model has the dimension of what it closes first; -1 for own work. */
    private static int place(ListedCard card, List<Dimension> model) {
        return model.stream()
                .map(Dimension::key)
                .toList()
                .indexOf(card.dimension().orElse(null));
    }
}
