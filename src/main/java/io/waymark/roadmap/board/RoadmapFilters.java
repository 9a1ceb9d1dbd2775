package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of a roadmap is shown and how, as it stands in the URL; empty means the usual.
 *
 * @param unit id of the unit
 * @param view see {@link RoadmapView}
 * @param q words of a title
 * @param goal id of a goal that is served
 * @param status a status, {@code waiting}, {@code late}, or {@code all}; usually everything with work left
 * @param dimension key of a dimension
 * @param owner id of a person, or {@code none}
 * @param team id of a team, or {@code none}
 * @param group see {@link Grouping}
 * @param sort see {@link Sorting}
 * @param after id of the card that the page of a table begins behind
 * @param before id of the card that the page of a table ends at
 * @param card id of the card that is selected
 * @param edit the cell that is changed: id of a card, a point, and what of it
 */
public record RoadmapFilters(
        String unit,
        String view,
        String q,
        String goal,
        String status,
        String dimension,
        String owner,
        String team,
        String group,
        String sort,
        String after,
        String before,
        String card,
        String edit) {

    private static final String PATH = "/orgs/{slug}/roadmap";

    static final String NONE = "none";
    static final String ALL = "all";
    static final String WAITING = "waiting";
    static final String LATE = "late";

    /** Where in the list somebody stands, which another list has no use for. */
    private static final List<String> PLACE = List.of("after", "before", "edit");

    public RoadmapFilters(
            @Nullable String unit,
            @Nullable String view,
            @Nullable String q,
            @Nullable String goal,
            @Nullable String status,
            @Nullable String dimension,
            @Nullable String owner,
            @Nullable String team,
            @Nullable String group,
            @Nullable String sort,
            @Nullable String after,
            @Nullable String before,
            @Nullable String card,
            @Nullable String edit) {
        this.unit = text(unit);
        this.view = text(view);
        this.q = text(q);
        this.goal = text(goal);
        this.status = text(status);
        this.dimension = text(dimension);
        this.owner = text(owner);
        this.team = text(team);
        this.group = text(group);
        this.sort = text(sort);
        this.after = text(after);
        this.before = text(before);
        this.card = text(card);
        this.edit = text(edit);
    }

    /** What of a unit has work left, in the order of work. */
    public static RoadmapFilters ofUnit(UnitId unit) {
        return of(Map.of("unit", unit.toString()));
    }

    /** Whether less than the usual is shown. */
    public boolean narrow() {
        return !(q + goal + status + dimension + owner + team).isEmpty();
    }

    /** The same, but for one value; what is shown then begins at its start. */
    public RoadmapFilters with(String name, String value) {
        Map<String, String> values = values();
        PLACE.forEach(values::remove);
        values.put(name, value);
        return of(values);
    }

    /** The table that goes on behind this card, with what is planned for the same quarter together. */
    public RoadmapFilters behind(String id) {
        Map<String, String> values = lasting().values();
        values.put("view", RoadmapView.TABLE.key());
        values.put("group", Grouping.QUARTER.key());
        values.put("after", id);
        return of(values);
    }

    /** The same place with this cell open. */
    public RoadmapFilters editing(String cell) {
        Map<String, String> values = values();
        values.put("edit", cell);
        return of(values);
    }

    /** The same where a change that was refused can be mended: the table's form has all of its fields. */
    public RoadmapFilters mending() {
        Map<String, String> values = values();
        values.put("view", RoadmapView.TABLE.key());
        return of(values);
    }

    /** The same without what only matters now: place, selected card and open cell. */
    public RoadmapFilters lasting() {
        Map<String, String> values = values();
        PLACE.forEach(values::remove);
        values.remove("card");
        return of(values);
    }

    /** The same with this card selected. */
    public RoadmapFilters selecting(String id) {
        Map<String, String> values = values();
        values.put("card", id);
        values.remove("edit");
        return of(values);
    }

    /** What is given besides one of its names. */
    public Map<String, String> others(String name) {
        Map<String, String> others = values();
        others.remove(name);
        others.values().removeIf(String::isEmpty);
        return others;
    }

    /** The same place of this unit's roadmap. */
    public RoadmapFilters in(String other) {
        Map<String, String> values = values();
        values.put("unit", other);
        return of(values);
    }

    /** The whole roadmap of the unit in the order of work, in the same view. */
    public RoadmapFilters unitOnly() {
        return of(Map.of("unit", unit, "view", view));
    }

    /** The address of the page that shows this. */
    public String url(Member member) {
        return UriComponentsBuilder.fromUriString(template())
                .encode()
                .buildAndExpand(variables(member))
                .toUriString();
    }

    /** The same, yet to be filled with its {@linkplain #variables variables}. */
    String template() {
        String query = given().map(it -> it + "={" + it + "}").collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    /** What the address says, in its order. */
    Object[] variables(Member member) {
        return Stream.concat(Stream.of(member.slug()), given().map(values()::get))
                .toArray();
    }

    /** What follows the address of the roadmap, with its question mark; empty where all is as usual. */
    public String query(Member member) {
        String url = url(member);
        return url.contains("?") ? url.substring(url.indexOf('?')) : "";
    }

    private Stream<String> given() {
        return values().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(Map.Entry::getKey);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", unit);
        values.put("view", view);
        values.put("q", q);
        values.put("goal", goal);
        values.put("status", status);
        values.put("dimension", dimension);
        values.put("owner", owner);
        values.put("team", team);
        values.put("group", group);
        values.put("sort", sort);
        values.put("after", after);
        values.put("before", before);
        values.put("card", card);
        values.put("edit", edit);
        return values;
    }

    static RoadmapFilters of(Map<String, String> values) {
        return new RoadmapFilters(
                values.get("unit"),
                values.get("view"),
                values.get("q"),
                values.get("goal"),
                values.get("status"),
                values.get("dimension"),
                values.get("owner"),
                values.get("team"),
                values.get("group"),
                values.get("sort"),
                values.get("after"),
                values.get("before"),
                values.get("card"),
                values.get("edit"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
