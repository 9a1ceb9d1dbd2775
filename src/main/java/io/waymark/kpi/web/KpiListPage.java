package io.waymark.kpi.web;

import io.waymark.goal.GoalId;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs of an organisation as one member sees them.
 *
 * @param all of them, by title, retired ones too
 */
record KpiListPage(Member member, KpiFilters filters, List<MeasuredKpi> all, LocalDate today) {

    /** Those under one goal. */
    record Group(@Nullable GoalId id, MeasuredKpi.@Nullable Goal goal, List<KpiLineOfList> lines) {

        private int place() {
            return goal == null ? Integer.MAX_VALUE : Objects.requireNonNullElse(goal.rank(), Integer.MAX_VALUE - 1);
        }
    }

    public boolean editable() {
        return member.may(Right.DEFINE_KPIS);
    }

    public List<KpiLineOfList> lines() {
        return all.stream()
                .filter(filters::letThrough)
                .map(it -> new KpiLineOfList(it, today))
                .toList();
    }

    /** By the rank of their goals; those without a goal stand last. */
    public List<Group> groups() {
        Map<Optional<GoalId>, List<KpiLineOfList>> byGoal = lines().stream()
                .collect(Collectors.groupingBy(
                        it -> Optional.ofNullable(it.definition().goal()), LinkedHashMap::new, Collectors.toList()));
        return byGoal.entrySet().stream()
                .map(it -> new Group(
                        it.getKey().orElse(null), it.getValue().getFirst().kpi().goal(), it.getValue()))
                .sorted(Comparator.comparingInt(Group::place))
                .toList();
    }

    /** What should have been measured, the longest ago first. */
    public List<KpiLineOfList> missed() {
        return lines().stream()
                .filter(it -> !it.kpi().retired() && it.kpi().missedSince(today).isPresent())
                .sorted(Comparator.comparing(it -> it.kpi().missedSince(today).orElseThrow()))
                .toList();
    }

    /** The goals that KPIs hang under, by rank. */
    public List<Group> goals() {
        return new KpiListPage(
                        member, new KpiFilters(null, null, null, filters.retired() ? "retired" : null), all, today)
                .groups().stream().filter(it -> it.id() != null).toList();
    }

    /** Those who own a KPI: name to id. */
    public Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        all.forEach(it -> {
            if (it.ownerName() != null) {
                owners.put(it.ownerName(), String.valueOf(it.definition().owner()));
            }
        });
        return owners;
    }

    /** How many of the KPIs that could be are shown. */
    public long shown() {
        return filters.overdue() ? missed().size() : lines().size();
    }

    /** How many could be shown. */
    public long possible() {
        return filters.retired() ? retired() : inUse();
    }

    public long inUse() {
        return all.stream().filter(it -> !it.retired()).count();
    }

    public long retired() {
        return all.size() - inUse();
    }
}
