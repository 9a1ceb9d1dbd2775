package io.waymark.kpi.web;

import io.waymark.goal.GoalId;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which KPIs are shown, as it stands in the URL; empty means the usual, and what means nothing finds nothing.
 *
 * @param goal id of a goal, or {@code none}
 * @param owner id of a person, or {@code none}
 * @param nature {@code BUSINESS} or {@code TECHNICAL}
 * @param show {@code overdue}, {@code retired}, or usually all in use
 */
record KpiFilters(String goal, String owner, String nature, String show) {

    static final String NONE = "none";

    KpiFilters(@Nullable String goal, @Nullable String owner, @Nullable String nature, @Nullable String show) {
        this.goal = Objects.requireNonNullElse(goal, "");
        this.owner = Objects.requireNonNullElse(owner, "");
        this.nature = Objects.requireNonNullElse(nature, "");
        this.show = Objects.requireNonNullElse(show, "");
    }

    /** Whether less than the usual is shown. */
    public boolean narrow() {
        return !(goal + owner + nature).isEmpty();
    }

    public boolean retired() {
        return show.equals("retired");
    }

    public boolean overdue() {
        return show.equals("overdue");
    }

    /** The address of what shows the same KPIs. */
    public String at(String path) {
        return path + query();
    }

    boolean letThrough(MeasuredKpi kpi) {
        GoalId its = kpi.definition().goal();
        PersonId who = kpi.definition().owner();
        return kpi.retired() == retired()
                && (goal.isEmpty() || goal.equals(its == null ? NONE : its.toString()))
                && (owner.isEmpty() || owner.equals(who == null ? NONE : who.toString()))
                && (nature.isEmpty() || nature.equals(kpi.definition().nature().name()));
    }

    private String query() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("goal", goal);
        values.put("owner", owner);
        values.put("nature", nature);
        values.put("show", show);
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.queryParam(name, "{" + name + "}");
            }
        });
        return query.encode().buildAndExpand(values).toUriString();
    }
}
