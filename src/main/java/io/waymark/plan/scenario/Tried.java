package io.waymark.plan.scenario;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.figure.Quarter;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.Outlook;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamLoad;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The plan that stands beside the same with something changed, and when either reaches its targets. */
record Tried(
        WhatIfQuery query,
        WorkAhead ahead,
        Schedule<ActionId> stands,
        Schedule<ActionId> plan,
        WhatIf<ActionId> result) {

    private static final int QUARTERS = 4;

    /** Person-days of all teams in the next four quarters. */
    record Use(double planned, double capacity) {}

    /** How many initiatives end in another quarter, and how many have no end any more. */
    record Moved(long sooner, long later, long without) {}

    /** Whether it is another plan at all. */
    boolean changes() {
        return !stands.equals(plan) || !result.stands().equals(result.changed());
    }

    /** Of the whole first, then of each dimension. */
    List<Difference> differences(String whole, Edition edition) {
        Map<DimensionKey, Outlook> changed = result.changed().dimensions();
        return Stream.concat(
                        Stream.of(new Difference(
                                whole, result.stands().whole(), result.changed().whole())),
                        result.stands().dimensions().entrySet().stream()
                                .map(it -> new Difference(
                                        title(it.getKey(), edition),
                                        it.getValue(),
                                        Objects.requireNonNull(changed.get(it.getKey())))))
                .toList();
    }

    Use used(LocalDate today) {
        return used(plan, today);
    }

    Use usedToday(LocalDate today) {
        return used(stands, today);
    }

    Moved moved() {
        Map<InitiativeId, LocalDate> before = ends(stands);
        Map<InitiativeId, LocalDate> after = ends(plan);
        List<Integer> moves = before.entrySet().stream()
                .filter(it -> after.containsKey(it.getKey()))
                .map(it -> Quarter.of(Objects.requireNonNull(after.get(it.getKey())))
                        .compareTo(Quarter.of(it.getValue())))
                .toList();
        return new Moved(
                moves.stream().filter(it -> it < 0).count(),
                moves.stream().filter(it -> it > 0).count(),
                before.keySet().stream().filter(it -> !after.containsKey(it)).count());
    }

    /** The last day of each card's actions. */
    Map<InitiativeId, LocalDate> ends(Schedule<ActionId> some) {
        Map<ActionId, Card> cards = ahead.cardsByAction();
        Map<InitiativeId, LocalDate> ends = new HashMap<>();
        for (Slot<ActionId> slot : some.slots()) {
            ends.merge(
                    Objects.requireNonNull(cards.get(slot.task())).id(),
                    slot.end(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        return ends;
    }

    private static Use used(Schedule<ActionId> some, LocalDate today) {
        Quarter end = Quarter.of(today).plus(QUARTERS);
        List<TeamLoad> loads = some.loads().stream()
                .filter(it -> it.quarter().compareTo(end) < 0)
                .toList();
        return new Use(
                loads.stream().mapToDouble(TeamLoad::planned).sum(),
                loads.stream().mapToDouble(TeamLoad::capacity).sum());
    }

    private static String title(DimensionKey key, Edition edition) {
        return edition.dimensions().stream()
                .filter(it -> it.key().equals(key))
                .map(Dimension::title)
                .findFirst()
                .orElseThrow();
    }
}
