package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts band after band, each with what it needs of later ones, and adds up what waiting costs and cannot cost less. */
final class BandedOrder<K extends Comparable<? super K>> {

    private final List<WorkItem<K>> items;
    private final Jobs jobs;
    private final Ancestry ancestry;
    private final List<WorkOrder.Place<K>> places = new ArrayList<>();
    private final BitSet placed = new BitSet();
    private long twiceCost;
    private long twiceBound;
    private long done;

    private BandedOrder(List<WorkItem<K>> items, Jobs jobs) {
        this.items = items;
        this.jobs = jobs;
        this.ancestry = Ancestry.of(jobs);
    }

    /** @param mostSets see {@link BoundedOrder} */
    static <K extends Comparable<? super K>> WorkOrder<K> of(Collection<WorkItem<K>> given, int mostSets) {
        List<WorkItem<K>> sorted =
                given.stream().sorted(WorkItem.byValuePerDay()).toList();
        List<WorkItem<K>> items =
                sorted.stream().filter(it -> it.daysInTenths() > 0).toList();
        Jobs jobs = jobs(items);
        return RequiredCircle.in(jobs)
                .<WorkOrder<K>>map(circle -> new WorkOrder.Cycle<>(
                        circle.stream().map(it -> items.get(it).title()).toList()))
                .orElseGet(() -> new BandedOrder<>(items, jobs).ordered(sorted, mostSets));
    }

    private static <K extends Comparable<? super K>> Jobs jobs(List<WorkItem<K>> items) {
        Map<K, Integer> numbers = new HashMap<>();
        items.forEach(it -> numbers.put(it.id(), numbers.size()));
        return new Jobs(
                items.stream().mapToLong(WorkItem::valueInTenths).toArray(),
                items.stream().mapToLong(WorkItem::daysInTenths).toArray(),
                items.stream()
                        .map(it -> it.after().stream()
                                .map(numbers::get)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new));
    }

    private WorkOrder<K> ordered(List<WorkItem<K>> all, int mostSets) {
        for (WorkBand band : WorkBand.values()) {
            BitSet members = members(band);
            add(band, members, BoundedOrder.of(jobs, ancestry, members.stream().toArray(), mostSets));
        }
        Stream<WorkOrder.Place<K>> nothingLeft =
                all.stream().filter(it -> it.daysInTenths() == 0).map(WorkOrder.Place::alone);
        double distance = twiceBound == 0 ? 0 : (double) twiceCost / twiceBound - 1;
        return new WorkOrder.Ordered<>(
                Stream.concat(places.stream(), nothingLeft).toList(), distance);
    }

    private BitSet members(WorkBand band) {
        BitSet members = new BitSet();
        for (int job = 0; job < items.size(); job++) {
            if (items.get(job).band() == band) {
                members.set(job);
                members.or(ancestry.needs()[job]);
            }
        }
        members.andNot(placed);
        return members;
    }

    private void add(WorkBand band, BitSet members, BoundedOrder order) {
        MovedUp movedUp =
                new MovedUp(jobs, ancestry, order.jobs(), it -> items.get(it).band() == band);
        long value = jobs.value(members.stream().toArray());
        twiceCost += order.twiceCost() + 2 * value * done;
        twiceBound += order.twiceBound() + 2 * value * done;
        done += jobs.days(members.stream().toArray());
        placed.or(members);
        order.jobs()
                .forEach(job -> places.add(new WorkOrder.Place<>(
                        items.get(job), band, movedUp.sake(job).map(items::get), (int)
                                ancestry.waitingFor(job).count())));
    }
}
