package io.waymark.roadmap.board;

import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cards of a unit a list holds, and in which order: words of SQL about {@code listed_card k}. Keys are never null and
 * ascend, so that a page begins behind the keys of a card.
 *
 * @param now the quarter that today lies in
 */
record CardQuery(RoadmapFilters filters, List<Dimension> model, Quarter now) {

    /** Whether work is left. */
    static final String OPEN = Arrays.stream(Status.values())
            .filter(Status::open)
            .map(it -> "'" + it + "'")
            .collect(Collectors.joining(", ", "k.status in (", ")"));

    /** The order of work. */
    static final List<String> BY_PLACE = List.of("k.place", "k.initiative_id");

    private static final String UNIT = "k.organisation_id = :organisation and k.unit_id = :unit";

    /** What the filters let through. */
    String where() {
        return Stream.of(
                        UNIT,
                        status(),
                        where(filters.q(), "strpos(k.words, :q) > 0"),
                        where(filters.goal(), ":goal = any(k.goals)"),
                        where(filters.dimension(), ":dimension = any(k.dimensions)"),
                        where(filters.owner(), "coalesce(k.owner_id::text, :none) = :owner"),
                        where(filters.team(), "coalesce(k.team_id::text, :none) = :team"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" and "));
    }

    /** What they are sorted by. */
    List<String> keys() {
        return keys(grouping().keys());
    }

    /** The keys of one card, whether or not the filters let it through. */
    String keysOf(String id) {
        return "(select %s from listed_card k where %s and k.initiative_id = %s)"
                .formatted(String.join(", ", keys()), UNIT, id);
    }

    Sql.Statement bound(Sql sql, Member member, UnitId unit, String text) {
        return sql.of(member, text)
                .with("unit", unit)
                .with("q", filters.q().strip().toLowerCase(Locale.ROOT))
                .with("status", filters.status())
                .with("goal", filters.goal())
                .with("dimension", filters.dimension())
                .with("owner", filters.owner())
                .with("team", filters.team())
                .with("none", RoadmapFilters.NONE)
                .with("now", now.firstDay())
                .with(
                        "statuses",
                        Arrays.stream(Status.values()).map(Status::name).toArray(String[]::new))
                .with("model", model.stream().map(it -> it.key().value()).toArray(String[]::new));
    }

    /** The same where others come first. */
    List<String> keys(List<String> first) {
        return Stream.of(first, Sorting.named(filters.sort()).keys(), BY_PLACE)
                .flatMap(List::stream)
                .toList();
    }

    private Grouping grouping() {
        return RoadmapView.named(filters.view()) == RoadmapView.BOARD ? Grouping.NONE : Grouping.of(filters);
    }

    private String status() {
        return switch (filters.status()) {
            case "" -> OPEN;
            case RoadmapFilters.ALL -> "";
            case RoadmapFilters.WAITING -> "k.waits";
            case RoadmapFilters.LATE -> OPEN + " and k.target_quarter < :now";
            default -> "k.status = :status";
        };
    }

    private static String where(String given, String sql) {
        return given.isEmpty() ? "" : sql;
    }
}
