package io.waymark.dashboard.sight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How one looks along the line, as it stands in the URL; empty means the usual.
 *
 * @param unit id of the unit
 * @param from see {@link Viewpoint}
 * @param goal id of the only goal that is looked at
 * @param page counts from 1
 */
record Angle(String unit, String from, String goal, String page) {

    Angle(@Nullable String unit, @Nullable String from, @Nullable String goal, @Nullable String page) {
        this.unit = given(unit);
        this.from = given(from);
        this.goal = given(goal);
        this.page = given(page);
    }

    public Viewpoint viewpoint() {
        return Viewpoint.named(from);
    }

    /** The page's number; 1 where none is said. */
    int number() {
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }

    /** The same for this unit. */
    Angle in(String otherUnit) {
        return new Angle(otherUnit, from, goal, page);
    }

    /** The address of the same unit and goal seen from elsewhere. */
    public String seenFrom(Viewpoint other) {
        return address(new Angle(unit, other.key(), goal, null));
    }

    /** The address of one goal seen from somewhere. */
    public String seenFrom(Viewpoint other, Object onlyGoal) {
        return address(new Angle(unit, other.key(), onlyGoal.toString(), null));
    }

    /** The address of the same without looking at one goal only. */
    public String everyGoal() {
        return address(new Angle(unit, from, null, null));
    }

    /** The address of another page of the same. */
    public String onPage(int number) {
        return address(new Angle(unit, from, goal, String.valueOf(number)));
    }

    /** Below the organisation's address. */
    private static String address(Angle angle) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/line-of-sight");
        angle.values().forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(angle.values()).toUriString();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", unit);
        values.put("from", viewpoint() == Viewpoint.GOALS ? "" : viewpoint().key());
        values.put("goal", goal);
        values.put("page", page);
        return values;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
