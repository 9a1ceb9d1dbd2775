package io.waymark.roadmap.order;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rule before: weighted shortest job first with sizes in steps, the highest first, each right behind its prerequisites. Kept
 * to be compared with.
 */
final class FormerRule {

    private final Map<PracticeKey, WorkItem<PracticeKey>> items = new HashMap<>();
    private final Map<PracticeKey, Double> scores = new HashMap<>();
    private final Set<WorkItem<PracticeKey>> placed = new LinkedHashSet<>();

    private FormerRule(List<WorkItem<PracticeKey>> all) {
        all.forEach(it -> items.put(it.id(), it));
        Map<PracticeKey, Integer> inherited = new HashMap<>();
        all.forEach(it -> inherited.put(it.id(), inherited(it, all)));
        int most = inherited.values().stream().mapToInt(it -> it).max().orElse(1);
        all.forEach(it -> scores.put(it.id(), score(practice(it), 5.0 * inherited.getOrDefault(it.id(), 0) / most)));
    }

    static List<WorkItem<PracticeKey>> order(List<WorkItem<PracticeKey>> items) {
        FormerRule rule = new FormerRule(items);
        rule.place(items);
        return List.copyOf(rule.placed);
    }

    private void place(List<WorkItem<PracticeKey>> some) {
        some.stream()
                .sorted(Comparator.comparing((WorkItem<PracticeKey> it) -> -score(it))
                        .thenComparing(WorkItem::level)
                        .thenComparing(WorkItem::position))
                .filter(it -> !placed.contains(it))
                .forEach(it -> {
                    place(needed(it));
                    placed.add(it);
                });
    }

    private List<WorkItem<PracticeKey>> needed(WorkItem<PracticeKey> item) {
        return item.after().stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private int inherited(WorkItem<PracticeKey> item, List<WorkItem<PracticeKey>> all) {
        return all.stream()
                .filter(it -> waits(it, item))
                .mapToInt(it -> practice(it).risk())
                .sum();
    }

    private boolean waits(WorkItem<PracticeKey> item, WorkItem<PracticeKey> first) {
        return item.after().contains(first.id()) || needed(item).stream().anyMatch(it -> waits(it, first));
    }

    private double score(WorkItem<PracticeKey> item) {
        return Objects.requireNonNull(scores.get(item.id()));
    }

    private static double score(Practice practice, double enabling) {
        double business = TypicalFirm.worth(practice).businessValue().value();
        double time = practice.obligation() && practice.level() <= 2 ? 10 : practice.level() == 2 ? 6 : 3;
        double risk = Math.min(10, 2 * practice.risk() + Tenths.of(enabling));
        return Tenths.of(Tenths.of(business + time + risk)
                / size(practice.action().effort().mean()));
    }

    private static int size(double days) {
        List<Integer> steps = List.of(2, 5, 10, 20, 40, 80);
        List<Integer> sizes = List.of(1, 2, 3, 5, 8, 13);
        List<Integer> fitting = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            if (days <= steps.get(step)) {
                fitting.add(sizes.get(step));
            }
        }
        return fitting.isEmpty() ? 20 : fitting.getFirst();
    }

    private static Practice practice(WorkItem<PracticeKey> item) {
        return TypicalFirm.EDITION.practice(item.id()).orElseThrow();
    }
}
