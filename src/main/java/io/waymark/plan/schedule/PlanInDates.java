package io.waymark.plan.schedule;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** Says of a placement in numbers what it is in dates. */
final class PlanInDates<K> {

    private final Numbered<K> numbered;
    private final Placement placement;
    private final QuarterLoads loads;

    PlanInDates(Numbered<K> numbered, Placement placement, DayGrid grid) {
        this.numbered = numbered;
        this.placement = placement;
        this.loads = new QuarterLoads(numbered, placement, grid);
    }

    Schedule<K> schedule(boolean kept) {
        return new Schedule<>(
                Arrays.stream(placement.order())
                        .filter(placement::placed)
                        .mapToObj(this::slot)
                        .toList(),
                tasks().filter(it -> !placement.placed(it))
                        .mapToObj(this::unplaced)
                        .toList(),
                new PinCheck<>(numbered, placement).missed(),
                loads.overloads(),
                loads.all(),
                new EndBound(numbered, placement).earliest(),
                kept);
    }

    private IntStream tasks() {
        return IntStream.range(0, numbered.count());
    }

    private Slot<K> slot(int task) {
        WorkingDays days = numbered.days();
        return new Slot<>(
                numbered.task(task).id(),
                numbered.backlog().teams().get(placement.team()[task]).id(),
                placement.atMost()[task] / PersonDays.PARTS,
                days.day(placement.start()[task]),
                days.day(placement.end()[task]),
                days.day(placement.proven(task, numbered)));
    }

    private Unplaced<K> unplaced(int number) {
        OpenTask<K> task = numbered.task(number);
        if (numbered.teams()[number].length == 0) {
            return task.team() == null
                    ? new Unplaced.NobodyHasRole<>(task.id(), Objects.requireNonNullElse(task.role(), ""))
                    : new Unplaced.NoSuchTeam<>(task.id(), task.team());
        }
        return Arrays.stream(numbered.before()[number])
                .filter(it -> !placement.placed(it))
                .mapToObj(it -> (Unplaced<K>)
                        new Unplaced.WaitsFor<>(task.id(), numbered.task(it).id()))
                .findFirst()
                .orElseGet(() -> new Unplaced.NeverFree<>(task.id()));
    }
}
