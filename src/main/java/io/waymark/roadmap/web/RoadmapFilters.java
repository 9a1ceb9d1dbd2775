package io.waymark.roadmap.web;

import io.waymark.organisation.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of a roadmap is shown and how it is sorted, as it stands in the URL; empty means the usual.
 *
 * @param unit id of the unit
 * @param status a status, {@code blocked}, or {@code all}; usually everything with work left
 * @param dimension key of a dimension
 * @param owner id of a person, or {@code none}
 * @param sort see {@link Sorting}
 * @param page counts from 1
 */
record RoadmapFilters(String unit, String status, String dimension, String owner, String sort, String page) {

    static final String NONE = "none";
    static final String ALL = "all";
    static final String BLOCKED = "blocked";

    RoadmapFilters(
            @Nullable String unit,
            @Nullable String status,
            @Nullable String dimension,
            @Nullable String owner,
            @Nullable String sort,
            @Nullable String page) {
        this.unit = given(unit);
        this.status = given(status);
        this.dimension = given(dimension);
        this.owner = given(owner);
        this.sort = given(sort);
        this.page = given(page);
    }

    /** Whether less than the usual is shown. */
    public boolean narrow() {
        return !(status + dimension + owner).isEmpty();
    }

    /** The same, but for one value; what is shown then begins at the first page. */
    public RoadmapFilters with(String name, String value) {
        Map<String, String> values = values();
        values.remove("page");
        values.put(name, value);
        return of(values);
    }

    /** The same for this unit. */
    public RoadmapFilters in(String otherUnit) {
        return new RoadmapFilters(otherUnit, status, dimension, owner, sort, page);
    }

    /** The whole roadmap of the unit in the order of work. */
    public RoadmapFilters unitOnly() {
        return new RoadmapFilters(unit, null, null, null, null, null);
    }

    /** The address of the page that shows this. */
    public String url(Member member) {
        return "/orgs/" + member.slug() + "/roadmap" + query();
    }

    /** With its question mark; empty where all is as usual. */
    public String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        values().forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.queryParam(name, "{" + name + "}");
            }
        });
        return query.encode().buildAndExpand(values()).toUriString();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", unit);
        values.put("status", status);
        values.put("dimension", dimension);
        values.put("owner", owner);
        values.put("sort", sort);
        values.put("page", page);
        return values;
    }

    private static RoadmapFilters of(Map<String, String> values) {
        return new RoadmapFilters(
                values.get("unit"),
                values.get("status"),
                values.get("dimension"),
                values.get("owner"),
                values.get("sort"),
                values.get("page"));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
